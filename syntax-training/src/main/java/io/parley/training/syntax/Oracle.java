package io.parley.training.syntax;

import io.parley.extraction.syntax.ParserState;

/** What each move costs: how many right arcs it makes impossible (Goldberg and Nivre 2013, arc-hybrid). */
final class Oracle {

    private Oracle() {}

    static int cost(ParserState state, int move, int[] heads) {
        int s0 = state.stack(0);
        int b0 = state.ahead(0);
        int size = heads.length;
        if (move == ParserState.SHIFT) {
            int lost = 0;
            for (int d = 0; d < state.depth(); d++) {
                int word = state.stack(d);
                lost += heads[word] == b0 ? 1 : 0;
                lost += d > 0 && heads[b0] == word ? 1 : 0;
            }
            return lost;
        }
        int lost = 0;
        for (int b = b0; b < size; b++) {
            lost += heads[b] == s0 ? 1 : 0;
            lost += heads[s0] == b && (move == ParserState.RIGHT || b != b0) ? 1 : 0;
        }
        if (move == ParserState.LEFT) {
            lost += heads[s0] == state.stack(1) ? 1 : 0;
            lost += heads[s0] == size && b0 != size ? 1 : 0;
        } else {
            lost += heads[s0] == size ? 1 : 0;
        }
        return lost;
    }
}
