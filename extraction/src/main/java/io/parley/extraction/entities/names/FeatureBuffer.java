package io.parley.extraction.entities.names;

import java.util.Arrays;

/** Collects the hashed features of one word; one per thread, cleared for every word. */
public final class FeatureBuffer {

    private final int mask;
    private int[] values = new int[96];
    private int size;

    /** @param bits how many bits of a feature's hash count */
    public FeatureBuffer(int bits) {
        this.mask = (1 << bits) - 1;
    }

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public int get(int i) {
        return values[i];
    }

    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    void add(int template, String value) {
        add(template, value.hashCode());
    }

    void add(int template, String value, String other) {
        add(template, value.hashCode() * 31 + Integer.rotateLeft(other.hashCode(), 11));
    }

    void add(int template, int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        int hash = (value ^ (template * 0x9E3779B9)) * 0x85EBCA6B;
        hash ^= hash >>> 13;
        hash *= 0xC2B2AE35;
        values[size++] = (hash ^ (hash >>> 16)) & mask;
    }
}
