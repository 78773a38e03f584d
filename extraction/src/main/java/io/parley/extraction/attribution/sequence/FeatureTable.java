package io.parley.extraction.attribution.sequence;

/**
 * Looks up the row of weights of a feature by its hash; −1 for a feature never seen in training. Open addressing, hash
 * and row side by side, so that a look-up mostly costs one cache line.
 */
public final class FeatureTable {

    /** Hash at even places, row + 1 after it; 0 there is an empty slot. */
    private final int[] slots;

    private final int mask;

    public FeatureTable(int[] hashes) {
        int capacity = Integer.highestOneBit(Math.max(16, hashes.length * 2 - 1)) * 2;
        slots = new int[2 * capacity];
        mask = capacity - 1;
        for (int row = 0; row < hashes.length; row++) {
            int slot = hashes[row] & mask;
            while (slots[2 * slot + 1] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[2 * slot] = hashes[row];
            slots[2 * slot + 1] = row + 1;
        }
    }

    public int row(int hash) {
        int slot = hash & mask;
        while (slots[2 * slot + 1] != 0) {
            if (slots[2 * slot] == hash) {
                return slots[2 * slot + 1] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }
}
