package io.parley.extraction.attribution.sequence;

import java.util.Arrays;

/** The features of one position as 32-bit hashes; reused from position to position so that nothing is allocated. */
public final class Features {

    private int[] hashes = new int[128];
    private int size;

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public int hash(int i) {
        return hashes[i];
    }

    /** Adds the feature that a template makes of one value. */
    public void add(int template, int value) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = mix(template * 0x9E3779B1, value);
    }

    public void add(int template, int a, int b) {
        add(template, mix(a, b));
    }

    public void add(int template, int a, int b, int c) {
        add(template, mix(mix(a, b), c));
    }

    /** Joins two values into one with well-spread bits (the finaliser of MurmurHash3). */
    public static int mix(int a, int b) {
        int h = a ^ (b * 0xCC9E2D51 + 0x7F4A7C15);
        h = (h ^ (h >>> 16)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return Integer.rotateLeft(h ^ (h >>> 16), 7) + a * 5;
    }
}
