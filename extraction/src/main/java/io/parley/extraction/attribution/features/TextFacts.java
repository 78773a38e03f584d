package io.parley.extraction.attribution.features;

import io.parley.extraction.attribution.CueGroup;
import io.parley.extraction.attribution.CueLexicon;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import java.util.ArrayList;
import java.util.List;

/** Everything the models ask of a text, one number per token, computed once per document. */
public final class TextFacts {

    /** Kinds of marks that structure a sentence. */
    static final byte NONE = 0;

    static final byte COMMA = 1;
    static final byte STOP = 2;
    static final byte QUOTE = 3;
    static final byte COLON = 4;
    static final byte DASH = 5;
    static final byte BRACKET = 6;
    static final byte SEMICOLON = 7;
    static final byte OTHER_MARK = 8;

    /** Stands for the words beyond the edges of a sentence. */
    static final int EDGE = 0x51ED270B;

    public final int size;
    public final int[] start;
    public final int[] end;
    final int[] word;
    final int[] lemma;
    final int[] suffix;
    final byte[] pos;
    final byte[] shape;
    final byte[] mark;
    final byte[] cueClass;
    private final CueGroup[] group;
    public final int[] sentence;
    public final int[] sentenceStart;
    public final int[] paragraph;
    /** Number of the quoted passage a token lies in, marks excluded; −1 outside. */
    public final int[] quote;

    final int[] chunk;
    public final List<QuoteMarks.Quoted> quotes = new ArrayList<>();
    private final int[] commas;
    private final int[] verbs;
    private final int[] quoteMarks;

    public TextFacts(Document document, CueLexicon lexicon) {
        int n = document.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
        size = n;
        start = new int[n];
        end = new int[n];
        word = new int[n];
        lemma = new int[n];
        suffix = new int[n];
        pos = new byte[n];
        shape = new byte[n];
        mark = new byte[n];
        cueClass = new byte[n];
        group = new CueGroup[n];
        sentence = new int[n];
        paragraph = new int[n];
        quote = new int[n];
        chunk = new int[n];
        commas = new int[n + 1];
        verbs = new int[n + 1];
        quoteMarks = new int[n + 1];
        sentenceStart = new int[document.sentences().size() + 1];
        sentenceStart[document.sentences().size()] = n;
        read(document, lexicon);
        for (Span p : document.paragraphs()) {
            quotes.addAll(QuoteMarks.in(document.text(), p));
        }
        placeQuotes();
        placeChunks();
        for (int i = 0; i < n; i++) {
            commas[i + 1] = commas[i] + (mark[i] == COMMA ? 1 : 0);
            verbs[i + 1] = verbs[i] + (pos[i] == WordClass.VERB ? 1 : 0);
            quoteMarks[i + 1] = quoteMarks[i] + (mark[i] == QUOTE ? 1 : 0);
        }
    }

    private void read(Document document, CueLexicon lexicon) {
        int i = 0;
        for (int s = 0; s < document.sentences().size(); s++) {
            Sentence one = document.sentences().get(s);
            sentenceStart[s] = i;
            for (Token t : one.tokens()) {
                String text = t.text();
                start[i] = t.start();
                end[i] = t.end();
                word[i] = Words.lower(text);
                lemma[i] = t.lemma().hashCode();
                suffix[i] = Words.suffix(text);
                pos[i] = WordClass.of(t.pos());
                shape[i] = Words.shape(text);
                mark[i] = Words.mark(text);
                boolean verb = pos[i] == WordClass.VERB || pos[i] == WordClass.AUX;
                group[i] = lexicon.groupOf(t.lemma(), verb);
                cueClass[i] = group[i].code();
                sentence[i] = s;
                paragraph[i] = one.paragraph();
                i++;
            }
        }
    }

    private void placeQuotes() {
        int q = 0;
        for (int i = 0; i < size; i++) {
            while (q < quotes.size() && quotes.get(q).outer().end() <= start[i]) {
                q++;
            }
            boolean inside = q < quotes.size() && quotes.get(q).outer().start() <= start[i] && mark[i] != QUOTE;
            quote[i] = inside ? q : -1;
        }
    }

    private void placeChunks() {
        int id = -1;
        for (int i = 0; i < size; i++) {
            chunk[i] = -1;
            if (!WordClass.nominal(pos[i])) {
                continue;
            }
            boolean joins = i > 0
                    && chunk[i - 1] >= 0
                    && sentence[i] == sentence[i - 1]
                    && pos[i] != WordClass.DET
                    && pos[i] != WordClass.PRON
                    && pos[i - 1] != WordClass.PRON;
            chunk[i] = joins ? id : ++id;
        }
    }

    /** The word that a cue stands for: its last verb, else its last noun, else its last word. */
    public int head(int from, int to) {
        int noun = -1;
        for (int i = to - 1; i >= from; i--) {
            if (pos[i] == WordClass.VERB) {
                return i;
            }
            noun = noun < 0 && pos[i] == WordClass.NOUN ? i : noun;
        }
        return noun < 0 ? to - 1 : noun;
    }

    /** Whether a token only joins what follows to what went before: "but", "and", a mark. */
    public boolean joins(int token) {
        return pos[token] == WordClass.CCONJ || mark[token] != NONE;
    }

    /** The group of cues that a token belongs to. */
    public CueGroup group(int token) {
        return group[token];
    }

    int commas(int from, int to) {
        return commas[to] - commas[from];
    }

    int verbs(int from, int to) {
        return verbs[to] - verbs[from];
    }

    int quoteMarks(int from, int to) {
        return quoteMarks[to] - quoteMarks[from];
    }
}
