package io.parley.extraction.attribution.sequence;

/** A trained linear chain: weights of features by label, and of label pairs. Immutable; shared by all threads. */
public final class ChainModel {

    private final StateSpace space;
    private final WeightTable weights;
    private final float scale;
    private final float[] transitions;

    /** Weights are steps of {@code scale}. */
    ChainModel(StateSpace space, WeightTable weights, float scale, float[] transitions) {
        this.space = space;
        this.weights = weights;
        this.scale = scale;
        this.transitions = transitions;
    }

    /** Scores a sequence, ready to be decoded. */
    public Lattice score(Observations observed) {
        int labels = space.labels();
        int n = observed.length();
        float[] emissions = new float[n * labels];
        int[] allowed = new int[n];
        int[] sums = new int[labels];
        Features features = new Features();
        for (int i = 0; i < n; i++) {
            features.clear();
            observed.extract(i, features);
            allowed[i] = observed.allowed(i);
            weights.sum(features, sums);
            for (int l = 0; l < labels; l++) {
                emissions[i * labels + l] = sums[l] * scale;
            }
        }
        return new Lattice(space, transitions, n, emissions, allowed);
    }
}
