package io.parley.extraction.attribution.sequence;

/** The most probable labels of a sequence (Viterbi). */
public final class BestPath {

    private final Lattice lattice;
    private final StateSpace space;
    private final int length;

    public BestPath(Lattice lattice) {
        this.lattice = lattice;
        this.space = lattice.space();
        this.length = lattice.length();
    }

    /** The labels of the best path. */
    public int[] labels() {
        int states = space.states();
        float[] score = new float[states];
        float[] next = new float[states];
        byte[] from = new byte[length * states];
        for (int i = 0; i < length; i++) {
            for (int s = 0; s < states; s++) {
                next[s] = Float.NEGATIVE_INFINITY;
                if (!lattice.possible(i, s)) {
                    continue;
                }
                int label = space.label(s);
                if (i == 0) {
                    next[s] = space.starts(s) ? lattice.emission(i, label) : Float.NEGATIVE_INFINITY;
                    continue;
                }
                float best = Float.NEGATIVE_INFINITY;
                for (int p : space.before(s)) {
                    float candidate = score[p] + lattice.transition(space.label(p), label);
                    if (candidate > best) {
                        best = candidate;
                        from[i * states + s] = (byte) p;
                    }
                }
                next[s] = best + lattice.emission(i, label);
            }
            float[] swap = score;
            score = next;
            next = swap;
        }
        return trace(score, from);
    }

    private int[] trace(float[] score, byte[] from) {
        int[] labels = new int[length];
        int state = 0;
        for (int s = 1; s < space.states(); s++) {
            if (score[s] > score[state]) {
                state = s;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            labels[i] = space.label(state);
            state = from[i * space.states() + state];
        }
        return labels;
    }
}
