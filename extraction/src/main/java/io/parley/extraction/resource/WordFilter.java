package io.parley.extraction.resource;

import java.util.Collection;

/**
 * Tells at once of most words that they are in no list, by a few bits of their hash: tables are asked for every word of a
 * text, and few words are in them. Never says so of a word that is in the list. Filled while a table is made, then read.
 */
public final class WordFilter {

    /** Bits for each word: one in so many of the other words gets through by chance. */
    private static final int BITS_A_WORD = 8;

    private final long[] bits;

    /** An empty filter for about so many words. */
    public WordFilter(int words) {
        int longs = Math.max(1, words * BITS_A_WORD / Long.SIZE);
        bits = new long[Integer.highestOneBit(2 * longs - 1)];
    }

    /** A filter that lets these words through. */
    public static WordFilter of(Collection<String> words) {
        WordFilter filter = new WordFilter(words.size());
        words.forEach(filter::add);
        return filter;
    }

    /** Lets a word through from now on; while the table is made. */
    public void add(String word) {
        int bit = bit(word);
        bits[bit >>> 6] |= 1L << bit;
    }

    /** Whether the word may be in the list; false is certain. */
    public boolean mayHold(String word) {
        int bit = bit(word);
        return (bits[bit >>> 6] & (1L << bit)) != 0;
    }

    private int bit(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & (bits.length * Long.SIZE - 1);
    }
}
