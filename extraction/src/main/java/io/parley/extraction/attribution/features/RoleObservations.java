package io.parley.extraction.attribution.features;

import io.parley.extraction.attribution.sequence.Features;
import io.parley.extraction.attribution.sequence.Observations;

/** What tells whether a word belongs to the source or the content of one given cue. */
public final class RoleObservations implements Observations {

    /** Labels of the role chain; a cue's own words bear {@link #CUE}. */
    public static final int OUTSIDE = 0;

    public static final int BEGIN_SOURCE = 1;
    public static final int IN_SOURCE = 2;
    public static final int BEGIN_CONTENT = 3;
    public static final int IN_CONTENT = 4;
    public static final int CUE = 5;

    private final TextFacts facts;
    private final Window window;
    private final int from;
    private final int head;
    private final int ahead;
    private final int behind;
    private final int cueQuote;

    public RoleObservations(TextFacts facts, Window window) {
        this.facts = facts;
        this.window = window;
        this.from = window.from;
        this.head = facts.head(window.cueStart, window.cueEnd);
        this.ahead = window.cueEnd < window.to ? code(window.cueEnd) : TextFacts.EDGE;
        this.behind = window.cueStart > window.from ? code(window.cueStart - 1) : TextFacts.EDGE;
        this.cueQuote = facts.quote[window.cueStart];
    }

    @Override
    public int length() {
        return window.to - from;
    }

    @Override
    public int allowed(int position) {
        int i = from + position;
        return i >= window.cueStart && i < window.cueEnd ? 1 << CUE : 0b011111;
    }

    @Override
    public void extract(int position, Features out) {
        int i = from + position;
        if (i >= window.cueStart && i < window.cueEnd) {
            return;
        }
        int side = window.side(i);
        out.add(200, side);
        words(i, side, out);
        place(i, side, out);
        quotes(i, side, out);
        phrase(i, side, out);
        path(i, side, out);
        reach(i, side, out);
    }

    private void words(int i, int side, Features out) {
        for (int d = -2; d <= 2; d++) {
            out.add(203 + d, lemma(i + d), side);
            out.add(213 + d, pos(i + d), side);
        }
        int p0 = pos(i);
        out.add(220, pos(i - 1), p0, side);
        out.add(221, p0, pos(i + 1), side);
        out.add(222, pos(i - 1), p0, Features.mix(pos(i + 1), side));
        out.add(223, Features.mix(pos(i - 2), pos(i - 1)), p0, side);
        out.add(224, lemma(i - 1), lemma(i), side);
        out.add(225, lemma(i), lemma(i + 1), side);
        out.add(226, facts.suffix[i], side);
        out.add(227, facts.shape[i], Features.mix(p0, pos(i - 1)), side);
        out.add(228, lemma(i - 1), p0, side);
        out.add(229, lemma(i - 1), pos(i - 2), Features.mix(p0, side));
        out.add(230, Features.mix(mark(i - 2), mark(i - 1)), p0, side);
        out.add(231, Features.mix(p0, pos(i + 1)), pos(i + 2), side);
        out.add(232, lemma(i - 1), p0, Features.mix(pos(i + 1), side));
    }

    /** How far a content reaches: whether an adjunct, a clause or a quotation that begins here still belongs to it. */
    private void reach(int i, int side, Features out) {
        int group = facts.cueClass[head];
        int verbs = window.verbsBetween(i);
        int two = Features.mix(lemma(i), lemma(i + 1));
        out.add(320, lemma(i), pos(i + 1), Features.mix(group, side));
        out.add(321, two, group, side);
        out.add(322, two, verbs, side);
        out.add(323, Features.mix(mark(i - 1), lemma(i)), verbs, Features.mix(group, side));
        out.add(324, Features.mix(lemma(i), pos(i + 1)), ahead, Features.mix(window.segment(i), side));
        out.add(325, Features.mix(pos(i), pos(i + 1)), Features.mix(mark(i - 1), ahead), side);
        out.add(326, Features.mix(pos(i - 1), lemma(i)), Features.mix(verbs, ahead), side);
        int quoted = facts.quote[i] < 0 ? 0 : 1;
        int before = i > from && facts.quote[i - 1] >= 0 ? 1 : 0;
        out.add(327, Features.mix(quoted, before), pos(i), Features.mix(side, window.ownQuote()));
        out.add(328, Features.mix(quoted, before), lemma(i - 1), side);
        out.add(
                329,
                quoted,
                Features.mix(window.ownQuote(), window.sentences(i)),
                Features.mix(side, window.cuesBetween(i)));
    }

    private void place(int i, int side, Features out) {
        int distance = window.distance(i);
        int p0 = pos(i);
        int near = side * 8 + Math.min(7, distance);
        int far = side * 8 + bin(distance);
        int group = facts.cueClass[head];
        out.add(240, side, Math.min(15, distance));
        out.add(241, far, p0);
        out.add(242, near, p0, pos(i - 1));
        out.add(243, near, facts.lemma[head]);
        out.add(244, near, facts.lemma[head], p0);
        out.add(245, near, group, p0);
        out.add(246, near, ahead);
        out.add(247, near, behind);
        out.add(248, near, ahead, group);
        out.add(249, near, behind, group);
        out.add(250, far, Features.mix(ahead, behind));
        out.add(251, far, facts.lemma[head], ahead);
        out.add(252, near, lemma(i));
        out.add(253, side, facts.pos[head], p0);
        out.add(254, near, facts.word[head]);
        out.add(255, near, facts.suffix[head], pos(window.cueStart - 1));
        out.add(256, side, Features.mix(window.cueLength(), facts.pos[window.cueEnd - 1]), near);
        out.add(257, side, facts.lemma[head], lemma(i));
        out.add(258, side, Features.mix(facts.lemma[window.cueEnd - 1], facts.lemma[head]), near);
        out.add(259, side, facts.lemma[window.cueStart], near);
    }

    private void quotes(int i, int side, Features out) {
        int q = facts.quote[i];
        int relation = q < 0 ? 0 : cueQuote == q ? 1 : 2 + window.quoteOrder(i);
        int marks = Math.min(4, window.marksBetween(i));
        boolean beginsQuote = mark(i - 1) == TextFacts.QUOTE && q >= 0;
        boolean endsQuote = mark(i + 1) == TextFacts.QUOTE && q >= 0;
        int shape = (beginsQuote ? 1 : 0) + (endsQuote ? 2 : 0) + (cueQuote >= 0 ? 4 : 0);
        int sentences = window.sentences(i);
        out.add(260, relation, side);
        out.add(261, relation, side, shape);
        out.add(262, relation, side, Features.mix(sentences, shape));
        out.add(263, marks, side, Features.mix(relation, sentences));
        out.add(264, relation, Features.mix(side, facts.lemma[head]), sentences);
        out.add(265, relation, Features.mix(ahead, behind), Features.mix(side, sentences));
        out.add(266, relation, Features.mix(ahead, behind), Features.mix(side, shape));
        out.add(267, sentences, side, pos(i));
        out.add(268, sentences, side, Features.mix(window.edge(i), relation));
        out.add(269, relation, window.ownQuote(), Features.mix(side, shape));
        out.add(
                270,
                window.ownQuote(),
                Features.mix(window.commasBetween(i), window.edge(i)),
                Features.mix(side, q < 0 ? 0 : 1));
        out.add(271, mark(i), side, relation);
        out.add(272, mark(i - 1), side, relation);
        out.add(273, mark(i + 1), side, Features.mix(relation, shape));
    }

    private void phrase(int i, int side, Features out) {
        int order = window.chunkOrder(i);
        int edges = window.chunkEdges(i);
        int where = Features.mix(order, side);
        out.add(280, where, edges);
        out.add(281, where, pos(i));
        out.add(282, where, Features.mix(pos(i), pos(i - 1)), edges);
        out.add(283, where, facts.lemma[head]);
        out.add(284, where, facts.cueClass[head], Features.mix(edges, pos(i)));
        out.add(285, where, window.verbsBetween(i), window.commasBetween(i));
        out.add(286, where, Features.mix(ahead, behind));
        int segment = window.segment(i);
        out.add(287, segment, side, window.edge(i));
        out.add(288, segment, side, Features.mix(pos(i), edges));
        out.add(289, segment, side, facts.cueClass[head]);
        out.add(290, segment, side, facts.lemma[head]);
        out.add(291, segment, side, Features.mix(ahead, behind));
        out.add(292, window.verbsBetween(i), side, Features.mix(pos(i), window.commasBetween(i)));
        out.add(293, Features.mix(segment, side), mark(i - 1), Features.mix(pos(i), pos(i + 1)));
        out.add(294, Features.mix(segment, side), mark(i - 1), lemma(i));
    }

    private void path(int i, int side, Features out) {
        int path = window.path(i);
        out.add(300, path);
        out.add(301, path, pos(i), side);
        out.add(302, path, facts.lemma[head]);
        out.add(303, path, facts.cueClass[head]);
        out.add(304, path, ahead, behind);
        out.add(305, path, mark(i - 1), pos(i));
        out.add(306, path, Features.mix(pos(i - 1), pos(i)), side);
        out.add(307, path, lemma(i));
        int others = window.cuesBetween(i);
        out.add(310, others, side, window.inOtherCue(i));
        out.add(311, others, side, Features.mix(window.segment(i), pos(i)));
        out.add(312, others, Features.mix(side, window.sentences(i)), facts.quote[i] < 0 ? 0 : 1);
        out.add(313, window.afterOtherCue(i), side, Features.mix(others, pos(i)));
        out.add(314, window.beforeOtherCue(i), side, Features.mix(others, pos(i)));
    }

    private static int bin(int distance) {
        return distance < 3
                ? distance
                : distance < 6 ? 3 : distance < 12 ? 4 : distance < 24 ? 5 : distance < 48 ? 6 : 7;
    }

    /** A word next to the cue: marks and function words as they are, others by class. */
    private int code(int i) {
        byte p = facts.pos[i];
        boolean open = p == WordClass.NOUN
                || p == WordClass.PROPN
                || p == WordClass.VERB
                || p == WordClass.ADJ
                || p == WordClass.ADV
                || p == WordClass.NUM;
        return open ? p : facts.mark[i] != TextFacts.NONE ? 100 + facts.mark[i] : facts.lemma[i];
    }

    private int lemma(int j) {
        return j >= from && j < window.to ? facts.lemma[j] : TextFacts.EDGE;
    }

    private int pos(int j) {
        return j < from || j >= window.to ? 30 : j >= window.cueStart && j < window.cueEnd ? 31 : facts.pos[j];
    }

    private int mark(int j) {
        return j < from || j >= window.to ? 9 : facts.mark[j];
    }
}
