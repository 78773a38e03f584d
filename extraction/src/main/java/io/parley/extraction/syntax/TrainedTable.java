package io.parley.extraction.syntax;

/** Weights as training leaves them: a row of classes for the hash of each feature, hashes in ascending order. */
public final class TrainedTable {

    private final int classes;
    private final int[] hashes;
    private final float[] weights;

    public TrainedTable(int classes, int[] hashes, float[] weights) {
        this.classes = classes;
        this.hashes = hashes.clone();
        this.weights = weights.clone();
    }

    int classes() {
        return classes;
    }

    int[] hashes() {
        return hashes;
    }

    float[] weights() {
        return weights;
    }
}
