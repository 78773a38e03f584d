package io.parley.extraction.attribution.sequence;

/** Scores of one sequence under a chain, for each position and label and for each pair of labels. */
public final class Lattice {

    private final StateSpace space;
    private final float[] transitions;
    private final int length;
    private final float[] emissions;
    private final int[] allowed;

    /**
     * Scores are used as they are given, not copied.
     *
     * @param transitions for each pair of labels, {@code from × labels + to}
     * @param emissions for each position and label, {@code position × labels + label}
     * @param allowed bit set of the labels that are possible at each position
     */
    public Lattice(StateSpace space, float[] transitions, int length, float[] emissions, int[] allowed) {
        this.space = space;
        this.transitions = transitions;
        this.length = length;
        this.emissions = emissions;
        this.allowed = allowed;
    }

    /** The same, with one label as the only one possible at a position. */
    public Lattice with(int position, int label) {
        int[] fixed = allowed.clone();
        fixed[position] = 1 << label;
        return new Lattice(space, transitions, length, emissions, fixed);
    }

    /** The score of one path of labels, as {@link ForwardBackward#logSum} sums them. */
    public double score(int[] labels) {
        double score = 0;
        for (int i = 0; i < length; i++) {
            score += emission(i, labels[i]) + (i == 0 ? 0 : transition(labels[i - 1], labels[i]));
        }
        return score;
    }

    StateSpace space() {
        return space;
    }

    int length() {
        return length;
    }

    boolean possible(int position, int state) {
        return (allowed[position] & (1 << space.label(state))) != 0;
    }

    float emission(int position, int label) {
        return emissions[position * space.labels() + label];
    }

    float transition(int from, int to) {
        return transitions[from * space.labels() + to];
    }
}
