package io.parley.extraction.attribution.sequence;

/**
 * The weights of features, found by the features' hashes. A slot is one long: the upper 24 bits of the hash, then a byte of
 * weight for each of five labels, so that a look-up costs one cache line and a hit adds all its weights at once. Open
 * addressing by the lower bits, which a slot therefore need not repeat.
 */
final class WeightTable {

    /** Labels that can bear weights. */
    private static final int LABELS = 5;

    private static final int HASH_SHIFT = 8 * LABELS;
    /** Every other byte: sums of 256 bytes fit into the two bytes that each then has. */
    private static final long LANES = 0x00FF00FF00FFL;

    private static final int LANE_SUMS = 256;
    /** Weights are kept as 1 to 255, so that a slot in use is never 0. */
    private static final int BIAS = 128;

    private final long[] slots;
    private final int mask;

    /**
     * Takes rows of {@code labels} weights; only the first five labels may have any.
     *
     * @throws IllegalArgumentException when another label has a weight
     */
    WeightTable(int[] hashes, byte[] weights, int labels) {
        int capacity = Integer.highestOneBit(Math.max(1 << 16, hashes.length * 2 - 1)) * 2;
        slots = new long[capacity];
        mask = capacity - 1;
        for (int row = 0; row < hashes.length; row++) {
            int slot = hashes[row] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = packed(hashes[row], weights, row * labels, labels);
        }
    }

    private static long packed(int hash, byte[] weights, int from, int labels) {
        long slot = (long) (hash >>> 8) << HASH_SHIFT;
        for (int l = 0; l < LABELS; l++) {
            slot |= (long) (BIAS + (l < labels ? weights[from + l] : 0)) << (8 * l);
        }
        for (int l = LABELS; l < labels; l++) {
            if (weights[from + l] != 0) {
                throw new IllegalArgumentException("label " + l + " has weights; only " + LABELS + " labels may");
            }
        }
        return slot;
    }

    /** Sets {@code sums} to the sums of the features' weights, label by label. */
    void sum(Features features, int[] sums) {
        java.util.Arrays.fill(sums, 0);
        int count = features.size();
        for (int from = 0; from < count; from += LANE_SUMS) {
            add(features, from, Math.min(count, from + LANE_SUMS), sums);
        }
    }

    private void add(Features features, int from, int to, int[] sums) {
        long even = 0;
        long odd = 0;
        int hits = 0;
        long[] firsts = new long[to - from];
        for (int k = from; k < to; k++) {
            // All first slots before any is looked at: the processor waits for many cache lines at once.
            firsts[k - from] = slots[features.hash(k) & mask];
        }
        for (int k = from; k < to; k++) {
            int hash = features.hash(k);
            long wanted = (long) (hash >>> 8);
            int at = hash & mask;
            long slot = firsts[k - from];
            while (slot != 0 && slot >>> HASH_SHIFT != wanted) {
                at = (at + 1) & mask;
                slot = slots[at];
            }
            if (slot != 0) {
                even += slot & LANES;
                odd += slot >>> 8 & LANES;
                hits++;
            }
        }
        for (int l = 0; l < Math.min(LABELS, sums.length); l++) {
            long lanes = (l & 1) == 0 ? even : odd;
            sums[l] += (int) (lanes >>> (16 * (l >> 1)) & 0xFFFF) - BIAS * hits;
        }
    }
}
