package io.parley.extraction.syntax;

import io.parley.extraction.attribution.sequence.Features;
import java.util.Arrays;

/**
 * Trained weights by the hash of a feature. A slot is one long: the hash, and behind it the weights themselves where four
 * bytes hold them, else the number of their row; so a look-up costs one cache line, or two. Immutable.
 */
final class WeightTable implements Weights {

    /** So many classes fit into a slot. */
    private static final int PACKED = 4;

    private static final long LOWER = 0xFFFF_FFFFL;

    private final int classes;
    private final float scale;
    private final int mask;
    private final long[] slots;
    private final byte[] weights;

    /** Row 0 of {@code weights} belongs to the first of {@code hashes}; 0 is no hash. */
    WeightTable(int classes, int[] hashes, byte[] weights, float scale) {
        this.classes = classes;
        this.scale = scale;
        this.weights = classes <= PACKED ? new byte[0] : weights.clone();
        int capacity = Integer.highestOneBit(Math.max(1 << 10, hashes.length + hashes.length / 2)) * 2;
        mask = capacity - 1;
        slots = new long[capacity];
        for (int row = 0; row < hashes.length; row++) {
            int slot = hashes[row] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            int value = classes <= PACKED ? packed(weights, row * classes, classes) : row * classes;
            slots[slot] = (long) hashes[row] << 32 | (value & LOWER);
        }
    }

    private static int packed(byte[] weights, int from, int classes) {
        int value = 0;
        for (int c = 0; c < classes; c++) {
            value |= (weights[from + c] & 255) << (8 * c);
        }
        return value;
    }

    @Override
    public void sum(Features features, float[] sums) {
        int size = features.size();
        long[] found = new long[size];
        for (int k = 0; k < size; k++) {
            // All first slots before any is looked at: the processor waits for many cache lines at once.
            found[k] = slots[features.hash(k) & mask];
        }
        int hits = 0;
        for (int k = 0; k < size; k++) {
            long slot = found[k];
            int hash = features.hash(k);
            int at = hash & mask;
            while (slot != 0 && (int) (slot >>> 32) != hash) {
                at = (at + 1) & mask;
                slot = slots[at];
            }
            if (slot != 0) {
                found[hits++] = slot;
            }
        }
        int[] steps = new int[classes];
        if (classes <= PACKED) {
            addPacked(found, hits, steps);
        } else {
            addRows(found, hits, steps);
        }
        Arrays.fill(sums, 0);
        for (int c = 0; c < classes; c++) {
            sums[c] = steps[c] * scale;
        }
    }

    private void addPacked(long[] found, int hits, int[] steps) {
        for (int k = 0; k < hits; k++) {
            int value = (int) found[k];
            for (int c = 0; c < steps.length; c++) {
                steps[c] += (byte) (value >> (8 * c));
            }
        }
    }

    private void addRows(long[] found, int hits, int[] steps) {
        for (int k = 0; k < hits; k++) {
            int row = (int) found[k];
            for (int c = 0; c < steps.length; c++) {
                steps[c] += weights[row + c];
            }
        }
    }
}
