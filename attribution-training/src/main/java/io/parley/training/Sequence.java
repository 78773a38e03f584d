package io.parley.training;

/** One labelled sequence: features of all positions in one array, and where each position ends. */
final class Sequence {

    private final int[] features;
    private final int[] ends;
    private final int[] allowed;
    private final int[] labels;
    private final float weight;

    Sequence(int[] features, int[] ends, int[] allowed, int[] labels, float weight) {
        this.features = features;
        this.ends = ends;
        this.allowed = allowed;
        this.labels = labels;
        this.weight = weight;
    }

    int[] features() {
        return features;
    }

    int[] ends() {
        return ends;
    }

    int[] allowed() {
        return allowed;
    }

    int[] labels() {
        return labels;
    }

    float weight() {
        return weight;
    }

    int length() {
        return labels.length;
    }
}
