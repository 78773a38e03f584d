package io.parley.ingest.article.domain;

import info.debatty.java.lsh.MinHash;
import io.parley.events.article.Signature;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * MinHash signature of a body, a pure function of its text: words are runs of letters and digits in lower case, the
 * set holds every run of five of them, hashed to 31 bits. The scheme's name changes with any of this.
 */
public final class Similarity {

    /** Name of the scheme: word shingles of 5, 64 values of 4 bytes, big-endian, first version. */
    public static final String SCHEME = "minhash-w5-64-v1";

    private static final int SHINGLE = 5;
    private static final int VALUES = 64;
    /** Dictionary size and seed are part of the scheme. */
    private static final MinHash MIN_HASH = new MinHash(VALUES, Integer.MAX_VALUE, 20251008L);

    private static final int FACTOR = 0x01000193;

    private Similarity() {}

    /** The signature, or null for a text without a word. */
    public static @Nullable Signature of(String body) {
        Set<Integer> shingles = shingles(body);
        if (shingles.isEmpty()) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.allocate(VALUES * Integer.BYTES);
        for (int value : MIN_HASH.signature(shingles)) {
            bytes.putInt(value);
        }
        return new Signature(SCHEME, Base64.getEncoder().encodeToString(bytes.array()));
    }

    private static Set<Integer> shingles(String body) {
        Set<Integer> shingles = new HashSet<>();
        int[] window = new int[SHINGLE];
        int words = 0;
        int at = 0;
        while (at < body.length()) {
            int hash = 0;
            int letters = 0;
            while (at < body.length()) {
                int point = body.codePointAt(at);
                at += Character.charCount(point);
                if (!Character.isLetterOrDigit(point)) {
                    break;
                }
                hash = (hash ^ Character.toLowerCase(point)) * FACTOR;
                letters++;
            }
            if (letters > 0) {
                window[words++ % SHINGLE] = hash;
                if (words >= SHINGLE) {
                    shingles.add(combine(window, words, SHINGLE));
                }
            }
        }
        if (words > 0 && words < SHINGLE) {
            shingles.add(combine(window, words, words));
        }
        return shingles;
    }

    /** Mixes the last {@code size} words in their order; spread once more so that the set has no structure. */
    private static int combine(int[] window, int words, int size) {
        int hash = 1;
        for (int i = words - size; i < words; i++) {
            hash = hash * 31 + window[i % SHINGLE];
        }
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return (hash ^ (hash >>> 16)) & Integer.MAX_VALUE;
    }
}
