package io.parley.extraction.syntax;

import io.parley.extraction.attribution.sequence.Features;
import java.util.Arrays;

/** Trained weights by the hash of a feature: one row of signed bytes each, rows one after the other. Immutable. */
final class WeightTable implements Weights {

    private final int classes;
    private final float scale;
    private final int mask;
    private final int[] hashes;
    private final int[] rows;
    private final byte[] weights;

    /** Row 0 of {@code weights} belongs to the first of {@code hashes}; 0 is no hash. */
    WeightTable(int classes, int[] hashes, byte[] weights, float scale) {
        this.classes = classes;
        this.scale = scale;
        this.weights = weights.clone();
        int capacity = Integer.highestOneBit(Math.max(1 << 10, hashes.length * 2 - 1)) * 2;
        mask = capacity - 1;
        this.hashes = new int[capacity];
        rows = new int[capacity];
        for (int row = 0; row < hashes.length; row++) {
            int slot = hashes[row] & mask;
            while (this.hashes[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            this.hashes[slot] = hashes[row];
            rows[slot] = row * classes;
        }
    }

    @Override
    public void sum(Features features, float[] sums) {
        int[] steps = new int[classes];
        for (int k = 0; k < features.size(); k++) {
            int hash = features.hash(k);
            int slot = hash & mask;
            while (hashes[slot] != 0 && hashes[slot] != hash) {
                slot = (slot + 1) & mask;
            }
            if (hashes[slot] == hash && hash != 0) {
                int row = rows[slot];
                for (int c = 0; c < classes; c++) {
                    steps[c] += weights[row + c];
                }
            }
        }
        Arrays.fill(sums, 0);
        for (int c = 0; c < classes; c++) {
            sums[c] = steps[c] * scale;
        }
    }
}
