package io.parley.training;

import java.util.Arrays;

/** Numbers feature hashes in order of first sight and counts them. */
final class FeatureIndex {

    private int[] slots = new int[1 << 22];
    private int[] hashes = new int[1 << 20];
    private int[] counts = new int[1 << 20];
    private int size;

    int count(int hash) {
        if (size * 2 > slots.length) {
            grow();
        }
        int slot = slot(hash);
        if (slots[slot] == 0) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * size);
                counts = Arrays.copyOf(counts, 2 * size);
            }
            hashes[size] = hash;
            slots[slot] = ++size;
        }
        int row = slots[slot] - 1;
        counts[row]++;
        return row;
    }

    private int slot(int hash) {
        int mask = slots.length - 1;
        int slot = (hash ^ (hash >>> 15)) & mask;
        while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int row = 0; row < size; row++) {
            slots[slot(hashes[row])] = row + 1;
        }
    }

    /** Forgets rare features; returns the new row of each old one, −1 for those forgotten. */
    int[] cut(int least) {
        int[] renumber = new int[size];
        int kept = 0;
        for (int row = 0; row < size; row++) {
            renumber[row] = counts[row] >= least ? kept : -1;
            if (renumber[row] >= 0) {
                hashes[kept++] = hashes[row];
            }
        }
        size = kept;
        slots = new int[0];
        counts = new int[0];
        return renumber;
    }

    int[] hashes() {
        return Arrays.copyOf(hashes, size);
    }
}
