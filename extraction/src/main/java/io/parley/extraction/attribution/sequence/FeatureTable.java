package io.parley.extraction.attribution.sequence;

/** Looks up the row of weights of a feature by its hash (open addressing); −1 for a feature never seen in training. */
public final class FeatureTable {

    private final int[] keys;
    private final int[] rows;
    private final int mask;

    public FeatureTable(int[] hashes) {
        int capacity = Integer.highestOneBit(Math.max(16, hashes.length * 2 - 1)) * 2;
        keys = new int[capacity];
        rows = new int[capacity];
        mask = capacity - 1;
        for (int row = 0; row < hashes.length; row++) {
            int slot = hashes[row] & mask;
            while (rows[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = hashes[row];
            rows[slot] = row + 1;
        }
    }

    public int row(int hash) {
        int slot = hash & mask;
        while (rows[slot] != 0) {
            if (keys[slot] == hash) {
                return rows[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }
}
