package io.parley.extraction.syntax;

import io.parley.extraction.attribution.sequence.Features;

/** What a state of the parser shows when the next move is chosen (templates after Zhang and Nivre 2011). */
public final class MoveFeatures {

    private MoveFeatures() {}

    /** Writes the features of a state. */
    public static void extract(ParserState state, SentenceWords w, Features f) {
        f.clear();
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int b0 = state.ahead(0);
        singles(state, w, f, s0, s1, b0);
        pairs(w, f, s0, b0, 100, w.distance(s0, b0));
        pairs(w, f, s1, s0, 120, w.distance(s1, s0));
        around(state, w, f, s0, s1, b0);
        dependents(state, w, f, s0, s1, b0);
    }

    private static void singles(ParserState state, SentenceWords w, Features f, int s0, int s1, int b0) {
        int s2 = state.stack(2);
        int b1 = state.ahead(1);
        int b2 = state.ahead(2);
        f.add(1, 0);
        word(w, f, s0, 2);
        word(w, f, s1, 7);
        word(w, f, b0, 12);
        word(w, f, b1, 17);
        f.add(22, w.tag[s2]);
        f.add(23, w.both[s2]);
        f.add(24, w.tag[b2]);
        f.add(25, w.both[b2]);
        f.add(26, w.form[b2]);
    }

    private static void word(SentenceWords w, Features f, int i, int template) {
        f.add(template, w.tag[i]);
        f.add(template + 1, w.both[i]);
        f.add(template + 2, w.lemma[i], w.tag[i]);
        f.add(template + 3, w.form[i]);
        f.add(template + 4, w.suffix[i], w.tag[i]);
    }

    private static void pairs(SentenceWords w, Features f, int left, int right, int template, int distance) {
        f.add(template, w.tag[left], w.tag[right]);
        f.add(template + 1, w.both[left], w.tag[right]);
        f.add(template + 2, w.tag[left], w.both[right]);
        f.add(template + 3, w.lemma[left], w.lemma[right]);
        f.add(template + 4, w.both[left], w.both[right]);
        f.add(template + 5, w.tag[left], w.tag[right], distance);
        f.add(template + 6, w.lemma[left], w.tag[right], distance);
        f.add(template + 7, w.tag[left], w.lemma[right], distance);
        f.add(template + 8, w.tag[left], w.tag[right], w.between(left, right));
        f.add(template + 9, w.both[left], distance);
        f.add(template + 10, w.both[right], distance);
    }

    private static void around(ParserState state, SentenceWords w, Features f, int s0, int s1, int b0) {
        int s2 = state.stack(2);
        int b1 = state.ahead(1);
        int b2 = state.ahead(2);
        f.add(150, w.tag[b0], w.tag[b1]);
        f.add(151, w.tag[b0], w.tag[b1], w.tag[b2]);
        f.add(152, w.tag[s0], w.tag[b0], w.tag[b1]);
        f.add(153, w.tag[s1], w.tag[s0], w.tag[b0]);
        f.add(154, w.tag[s2], w.tag[s1], w.tag[s0]);
        f.add(155, w.lemma[s0], w.tag[b0], w.tag[b1]);
        f.add(156, w.tag[s0], w.lemma[b0], w.tag[b1]);
        f.add(157, w.lemma[s1], w.tag[s0], w.tag[b0]);
        f.add(158, w.tag[s1], w.lemma[s0], w.tag[b0]);
        f.add(159, w.tag[s1], w.tag[s0], w.lemma[b0]);
        f.add(160, w.lemma[s1], w.lemma[s0], w.lemma[b0]);
        f.add(161, w.tag[s1], w.tag[b0]);
        f.add(162, w.lemma[s1], w.lemma[b0]);
        f.add(163, w.tag[s0], w.form[b0], w.form[b1]);
        f.add(164, w.form[b0], w.form[b1]);
        f.add(165, Features.mix(w.tag[s1], w.tag[s0]), w.tag[b0], w.tag[b1]);
        f.add(166, Features.mix(w.tag[s2], w.tag[s1]), w.tag[s0], w.tag[b0]);
    }

    private static void dependents(ParserState state, SentenceWords w, Features f, int s0, int s1, int b0) {
        int s0l = state.left[s0];
        int s0r = state.right[s0];
        int s1l = state.left[s1];
        int s1r = state.right[s1];
        int b0l = state.left[b0];
        f.add(200, w.tag[s0], w.tag[s0l], w.tag[b0]);
        f.add(201, w.tag[s0], w.tag[s0r], w.tag[b0]);
        f.add(202, w.tag[s1], w.tag[s1r], w.tag[s0]);
        f.add(203, w.tag[s1], w.tag[s1l], w.tag[s0]);
        f.add(204, w.tag[s0], w.tag[b0], w.tag[b0l]);
        f.add(205, w.tag[s1], w.tag[s0], w.tag[s0l]);
        f.add(206, w.tag[s1], w.tag[s0], w.tag[s0r]);
        f.add(207, w.lemma[s0], w.lemma[s0l], w.tag[b0]);
        f.add(208, w.tag[s1], w.tag[s0], w.lemma[s0l]);
        f.add(209, w.lemma[s1], w.lemma[s0], w.lemma[s0l]);
        f.add(210, w.tag[s0], w.tag[state.left2[s0]], w.tag[s0l]);
        f.add(211, w.tag[s0], w.tag[state.right2[s0]], w.tag[s0r]);
        f.add(212, w.tag[s1], w.tag[state.right2[s1]], w.tag[s1r]);
        f.add(213, w.both[s0], state.leftCount[s0], state.rightCount[s0]);
        f.add(214, w.both[s1], state.leftCount[s1], state.rightCount[s1]);
        f.add(215, w.both[b0], state.leftCount[b0]);
        f.add(216, w.tag[s0], bits(state.leftRelations[s0]), bits(state.rightRelations[s0]));
        f.add(217, w.tag[s1], bits(state.leftRelations[s1]), bits(state.rightRelations[s1]));
        f.add(218, w.tag[b0], bits(state.leftRelations[b0]));
        f.add(219, w.lemma[s0], bits(state.rightRelations[s0]));
        f.add(220, w.lemma[s1], bits(state.rightRelations[s1]), w.tag[s0]);
        f.add(221, Features.mix(w.tag[s1], w.tag[s0]), bits(state.rightRelations[s1]), bits(state.leftRelations[s0]));
        f.add(222, Features.mix(w.tag[s0], w.tag[b0]), bits(state.leftRelations[s0]), bits(state.leftRelations[b0]));
        f.add(223, w.tag[s0], bits(state.leftRelations[s0]), w.lemma[s0l]);
    }

    private static int bits(long relations) {
        return Features.mix((int) relations, (int) (relations >>> 32));
    }
}
