package io.parley.timeline.views.domain;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a line in a form that is quickly compared with those of many others. A word stands as a number of 64 bits; that two
 * different words of two lines have one number does not happen in practice, and if it did, it would in every computation.
 */
final class Wording {

    private static final double SAME_WORDS = 0.6;
    private static final double SAME_PART = 0.85;
    private static final int LEAST_WORDS = 4;

    /** Those of the FNV-1a hash. */
    private static final long START = 0xcbf29ce484222325L;

    private static final long FACTOR = 0x100000001b3L;

    private final long[] words;

    /** A bit for each word, several words to a bit: a bit that only one line has is a word that the other one lacks. */
    private final long signature;

    private Wording(long[] words, long signature) {
        this.words = words;
        this.signature = signature;
    }

    static Wording of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        long[] found = new long[lower.length() / 2 + 1];
        int count = 0;
        long word = START;
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            int letter = lower.codePointAt(i);
            if (isOfWord(letter)) {
                word = (word ^ letter) * FACTOR;
            } else if (word != START) {
                found[count++] = word;
                word = START;
            }
        }
        if (word != START) {
            found[count++] = word;
        }
        long[] sorted = Arrays.stream(found, 0, count).sorted().distinct().toArray();
        long signature = 0;
        for (long one : sorted) {
            signature |= 1L << (one >>> (Long.SIZE - 6));
        }
        return new Wording(sorted, signature);
    }

    private static boolean isOfWord(int letter) {
        int type = Character.getType(letter);
        return Character.isLetter(letter)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** How many different words there are. */
    int size() {
        return words.length;
    }

    /** Whether both say the same: most of all words are common, or nearly all of the shorter line's. */
    boolean sameAs(Wording other) {
        int smaller = Math.min(size(), other.size());
        int most = Math.min(
                size() - Long.bitCount(signature & ~other.signature),
                other.size() - Long.bitCount(other.signature & ~signature));
        return says(most, other, smaller) && says(common(other), other, smaller);
    }

    private boolean says(int common, Wording other, int smaller) {
        int all = size() + other.size() - common;
        return share(common, all) >= SAME_WORDS || (smaller >= LEAST_WORDS && share(common, smaller) >= SAME_PART);
    }

    /** Share of the smaller one's words that the other one has too; 0 when one is empty. */
    double containment(Wording other) {
        return share(common(other), Math.min(size(), other.size()));
    }

    private static double share(int common, int all) {
        return all == 0 ? 0 : (double) common / all;
    }

    private int common(Wording other) {
        int common = 0;
        int mine = 0;
        int its = 0;
        while (mine < words.length && its < other.words.length) {
            int order = Long.compare(words[mine], other.words[its]);
            if (order == 0) {
                common++;
            }
            mine += order <= 0 ? 1 : 0;
            its += order >= 0 ? 1 : 0;
        }
        return common;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording wording && Arrays.equals(words, wording.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
