package io.parley.extraction.attribution.features;

import io.parley.extraction.attribution.sequence.Features;
import io.parley.extraction.attribution.sequence.Observations;

/** What tells whether a word belongs to a cue: the words around it, quotation marks, and the lexicon. */
public final class CueObservations implements Observations {

    private final TextFacts facts;
    private final int from;
    private final int to;
    private final int first;
    private final int last;

    /** Labels the tokens [from, to); features look as far as the sentence that holds them. */
    public CueObservations(TextFacts facts, int from, int to) {
        this.facts = facts;
        this.from = from;
        this.to = to;
        int s = facts.sentence[from];
        this.first = facts.sentenceStart[s];
        this.last = facts.sentenceStart[s + 1];
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public int allowed(int position) {
        return 0b111;
    }

    @Override
    public void extract(int position, Features out) {
        int i = from + position;
        out.add(0, 0);
        words(i, out);
        grammar(i, out);
        quotes(i, out);
        surroundings(i, out);
    }

    private void words(int i, Features out) {
        int l0 = facts.lemma[i];
        out.add(1, facts.word[i]);
        out.add(2, l0);
        for (int d = -3; d <= 3; d++) {
            if (d != 0) {
                out.add(10 + d, lemma(i + d));
            }
        }
        out.add(20, facts.word[i], word(i - 1));
        out.add(21, facts.word[i], word(i + 1));
        out.add(22, l0, lemma(i - 1));
        out.add(23, l0, lemma(i + 1));
        out.add(24, l0, lemma(i + 2));
        out.add(25, l0, lemma(i - 2));
        out.add(26, lemma(i - 1), l0, lemma(i + 1));
        out.add(27, lemma(i - 2), lemma(i - 1), l0);
        out.add(28, l0, lemma(i + 1), lemma(i + 2));
        out.add(29, lemma(i - 1), lemma(i + 1));
        out.add(30, facts.suffix[i]);
        out.add(31, facts.suffix[i], pos(i));
        out.add(32, lemma(i - 2), lemma(i - 1));
        out.add(33, lemma(i + 1), lemma(i + 2));
    }

    private void grammar(int i, Features out) {
        int p0 = pos(i);
        int c0 = facts.cueClass[i];
        for (int d = -3; d <= 3; d++) {
            out.add(40 + d, pos(i + d));
        }
        out.add(50, pos(i - 1), p0);
        out.add(51, p0, pos(i + 1));
        out.add(52, pos(i - 1), p0, pos(i + 1));
        out.add(53, pos(i - 2), pos(i - 1), p0);
        out.add(54, p0, pos(i + 1), pos(i + 2));
        out.add(55, facts.lemma[i], p0);
        out.add(56, facts.lemma[i], pos(i - 1));
        out.add(57, facts.lemma[i], pos(i + 1));
        out.add(58, c0, p0);
        out.add(59, c0, pos(i + 1), pos(i + 2));
        out.add(60, c0, pos(i - 1), p0);
        out.add(61, c0, lemma(i + 1));
        out.add(62, c0, lemma(i - 1));
        out.add(63, kind(i - 1), c0, kind(i + 1));
        out.add(64, kind(i - 1), p0);
        out.add(65, kind(i - 2), kind(i - 1), p0);
        out.add(66, kind(i + 1), p0);
        out.add(67, facts.shape[i], p0);
        out.add(68, facts.suffix[i], pos(i - 1), pos(i + 1));
        out.add(69, kind(i + 1), kind(i + 2), p0);
        out.add(70, lemma(i - 1), kind(i - 1), p0);
        out.add(71, lemma(i - 1), p0, pos(i + 1));
        out.add(72, lemma(i + 1), p0);
        out.add(73, p0, lemma(i + 1), pos(i + 2));
    }

    private void quotes(int i, Features out) {
        int inside = facts.quote[i] >= 0 ? 1 : 0;
        int before = edge(i, -1);
        int after = edge(i, 1);
        int l0 = facts.lemma[i];
        int p0 = pos(i);
        out.add(80, inside, p0);
        out.add(81, inside, l0);
        out.add(82, inside, facts.cueClass[i], p0);
        out.add(83, before, p0, inside);
        out.add(84, after, p0, inside);
        out.add(85, before, after, facts.cueClass[i]);
        out.add(86, before, after, l0);
        int marks = Math.min(3, facts.quoteMarks(first, last));
        out.add(87, marks, inside, p0);
        out.add(88, marks, inside, facts.cueClass[i]);
        out.add(89, Math.min(2, facts.quoteMarks(first, i)), Math.min(2, facts.quoteMarks(i, last)), p0);
    }

    private void surroundings(int i, Features out) {
        int p0 = pos(i);
        int fromStart = Math.min(4, i - first);
        int toEnd = Math.min(4, last - 1 - i);
        out.add(90, fromStart, p0);
        out.add(91, toEnd, p0);
        out.add(92, toEnd, facts.lemma[i]);
        out.add(93, Math.min(3, facts.verbs(first, i)), p0, facts.cueClass[i]);
        out.add(94, Math.min(3, facts.verbs(i + 1, last)), p0, facts.cueClass[i]);
        int subject = nearest(i, -1);
        int object = nearest(i, 1);
        out.add(95, subject, p0);
        out.add(96, subject, facts.lemma[i]);
        out.add(97, object, facts.lemma[i]);
        out.add(98, subject, object, facts.cueClass[i]);
        out.add(99, subject, object, p0);
        int starts = i == first ? 1 : 0;
        out.add(100, starts, facts.lemma[i]);
        out.add(101, facts.lemma[first], facts.lemma[i]);
        out.add(102, thatAhead(i), facts.cueClass[i], p0);
        out.add(103, thatAhead(i), facts.suffix[i]);
    }

    /** The nominal head nearest in one direction within eight words, as lemma for pronouns and else as class and shape. */
    private int nearest(int i, int step) {
        int crossed = 0;
        for (int j = i + step, n = 0; j >= first && j < last && n < 8; j += step, n++) {
            if (facts.mark[j] != TextFacts.NONE) {
                crossed = crossed * 3 + Math.min(3, facts.mark[j]);
            }
            byte p = facts.pos[j];
            if (p == WordClass.PRON) {
                return Features.mix(facts.lemma[j], crossed);
            }
            if (p == WordClass.NOUN || p == WordClass.PROPN) {
                return Features.mix(p, crossed);
            }
            if (p == WordClass.VERB) {
                return Features.mix(40, crossed);
            }
        }
        return 41;
    }

    private int thatAhead(int i) {
        for (int j = i + 1; j < Math.min(last, i + 6); j++) {
            if (facts.pos[j] == WordClass.SCONJ) {
                return j - i;
            }
            if (facts.pos[j] == WordClass.VERB || facts.mark[j] == TextFacts.QUOTE) {
                return 0;
            }
        }
        return 0;
    }

    /** How a quotation mark or other mark adjoins: looks past one mark. */
    private int edge(int i, int step) {
        int a = mark(i + step);
        int b = mark(i + 2 * step);
        return a == TextFacts.NONE ? 0 : a * 10 + b;
    }

    private boolean in(int j) {
        return j >= first && j < last;
    }

    private int lemma(int j) {
        return in(j) ? facts.lemma[j] : TextFacts.EDGE;
    }

    private int word(int j) {
        return in(j) ? facts.word[j] : TextFacts.EDGE;
    }

    private int pos(int j) {
        return in(j) ? facts.pos[j] : 30;
    }

    private int kind(int j) {
        return in(j) ? facts.cueClass[j] : 0;
    }

    private int mark(int j) {
        return in(j) ? facts.mark[j] : 9;
    }
}
