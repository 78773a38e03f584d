package io.parley.extraction.syntax;

import io.parley.extraction.attribution.sequence.Features;

/** What an arc shows when its relation is chosen; all that depends on the dependent is known by then. */
public final class RelationFeatures {

    private RelationFeatures() {}

    /** Writes the features of the arc from a head to the top of the stack. */
    public static void extract(ParserState state, SentenceWords w, int head, int dependent, Features f) {
        f.clear();
        int side = head < dependent ? 1 : 2;
        int distance = 16 * side + w.distance(Math.min(head, dependent), Math.max(head, dependent));
        f.add(1, side);
        words(w, f, head, dependent, side, distance);
        places(state, w, f, head, dependent, side);
        dependents(state, w, f, head, dependent, side);
    }

    private static void words(SentenceWords w, Features f, int head, int dependent, int side, int distance) {
        f.add(2, w.tag[dependent], side);
        f.add(3, w.both[dependent], side);
        f.add(4, w.form[dependent], side);
        f.add(5, w.suffix[dependent], w.tag[dependent], side);
        f.add(6, w.tag[head], side);
        f.add(7, w.both[head], side);
        f.add(8, w.tag[head], w.tag[dependent], side);
        f.add(9, w.both[head], w.tag[dependent], side);
        f.add(10, w.tag[head], w.both[dependent], side);
        f.add(11, w.lemma[head], w.lemma[dependent], side);
        f.add(12, w.tag[head], w.tag[dependent], distance);
        f.add(13, w.tag[head], w.lemma[dependent], distance);
        f.add(14, w.suffix[head], w.tag[dependent], side);
        f.add(15, Features.mix(w.suffix[head], w.suffix[dependent]), w.tag[head], w.tag[dependent]);
        f.add(
                16,
                Features.mix(w.tag[head], w.tag[dependent]),
                side,
                w.between(Math.min(head, dependent), Math.max(head, dependent)));
    }

    private static void places(ParserState state, SentenceWords w, Features f, int head, int dependent, int side) {
        int before = dependent == 0 ? w.none : dependent - 1;
        int after = dependent + 1;
        f.add(30, w.tag[before], w.tag[dependent], side);
        f.add(31, w.tag[after], w.tag[dependent], side);
        f.add(32, w.lemma[before], w.tag[dependent], side);
        f.add(33, Features.mix(w.tag[head], w.tag[dependent]), w.tag[state.ahead(0)], side);
        f.add(34, w.tag[head == 0 || head == w.size ? w.none : head - 1], w.tag[head], w.tag[dependent]);
    }

    private static void dependents(ParserState state, SentenceWords w, Features f, int head, int dependent, int side) {
        int l = state.left[dependent];
        int r = state.right[dependent];
        int pair = Features.mix(w.tag[head], w.tag[dependent]) + side;
        f.add(40, pair, w.tag[l], w.tag[r]);
        f.add(41, pair, w.lemma[l]);
        f.add(42, pair, w.lemma[l], w.lemma[head]);
        f.add(43, w.lemma[dependent], w.lemma[l], side);
        f.add(44, pair, w.lemma[state.left2[dependent]]);
        f.add(45, pair, w.lemma[r]);
        f.add(46, pair, bits(state.leftRelations[dependent]));
        f.add(47, pair, bits(state.leftRelations[dependent]), bits(state.rightRelations[dependent]));
        f.add(48, pair, bits(state.leftRelations[head]));
        f.add(49, pair, bits(state.rightRelations[head]));
        f.add(50, Features.mix(pair, bits(state.leftRelations[head])), bits(state.leftRelations[dependent]), 0);
        f.add(51, w.lemma[head], bits(state.rightRelations[head]), w.tag[dependent]);
        f.add(52, pair, w.tag[state.left[head]], w.tag[state.right[head]]);
        f.add(53, pair, w.lemma[state.right[head]]);
        f.add(54, w.lemma[head], bits(state.leftRelations[dependent]), side);
    }

    private static int bits(long relations) {
        return Features.mix((int) relations, (int) (relations >>> 32));
    }
}
