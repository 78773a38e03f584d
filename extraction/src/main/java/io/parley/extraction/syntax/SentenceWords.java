package io.parley.extraction.syntax;

import io.parley.extraction.attribution.sequence.Features;
import io.parley.extraction.document.Token;
import java.util.List;

/** The words of one sentence as numbers; behind them the root that all depend on, and a word that stands for none. */
public final class SentenceWords {

    private static final int SUFFIX = 3;

    /** Number of words, and the index of the root. */
    public final int size;

    /** Index of the word that stands for none. */
    public final int none;

    final int[] form;
    final int[] lemma;
    final int[] tag;
    final int[] both;
    final int[] suffix;
    private final int[] verbs;
    private final int[] marks;
    private final int[] joints;

    public SentenceWords(List<Token> tokens) {
        size = tokens.size();
        none = size + 1;
        form = new int[size + 2];
        lemma = new int[size + 2];
        tag = new int[size + 2];
        both = new int[size + 2];
        suffix = new int[size + 2];
        verbs = new int[size + 2];
        marks = new int[size + 2];
        joints = new int[size + 2];
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(i);
            form[i] = lower(token.text(), 0);
            lemma[i] = lower(token.lemma(), 0);
            tag[i] = token.pos().hashCode();
            suffix[i] = lower(token.text(), Math.max(0, token.text().length() - SUFFIX));
            verbs[i + 1] = verbs[i] + (token.pos().startsWith("VERB") ? 1 : 0);
            marks[i + 1] = marks[i] + (token.pos().equals("PUNCT") ? 1 : 0);
            joints[i + 1] = joints[i] + (token.pos().equals("CCONJ") ? 1 : 0);
        }
        form[size] = 1;
        form[none] = 2;
        tag[size] = 1;
        tag[none] = 2;
        for (int i = 0; i <= none; i++) {
            both[i] = Features.mix(form[i], tag[i]);
        }
    }

    /** A hash of the word from a letter on in lower case; all digits alike. */
    private static int lower(String text, int from) {
        int hash = 17;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            hash = 31 * hash + (Character.isDigit(c) ? '0' : Character.toLowerCase(c));
        }
        return hash;
    }

    /** What lies between two words: verbs, marks and conjunctions, each none, one or more. */
    int between(int left, int right) {
        if (left >= size || right > size || right <= left) {
            return 0;
        }
        return 9 * Math.min(2, verbs[right] - verbs[left + 1])
                + 3 * Math.min(2, marks[right] - marks[left + 1])
                + Math.min(2, joints[right] - joints[left + 1]);
    }

    /** How far two words are apart, in classes. */
    int distance(int left, int right) {
        if (left >= none || right >= none) {
            return 0;
        }
        int far = right - left;
        return far <= 4 ? far : far <= 6 ? 5 : far <= 10 ? 6 : far <= 20 ? 7 : 8;
    }
}
