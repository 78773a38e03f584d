package io.parley.ingest.article.domain;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;
import io.parley.events.article.Signature;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Similarity signature of a body, a pure function of its text: words are runs of letters and digits in lower case, the
 * set holds every run of five of them. {@link Signature#SUPER_MIN_HASH} changes its name with any of this (ADR 0011).
 */
public final class Similarity {

    private static final int SHINGLE = 5;
    private static final SimilarityHashPolicy POLICY =
            SimilarityHashing.superMinHash(128, Short.SIZE, SuperMinHashVersion.V1);

    /** FNV-1a, 64 bits. */
    private static final long BASIS = 0xcbf29ce484222325L;

    private static final long FACTOR = 0x100000001b3L;

    /** What is neither letter nor digit. */
    private static final int NONE = -1;

    /** Most characters are found here, at a third of the cost of asking for their properties. */
    private static final int[] ASCII =
            IntStream.range(0, 128).map(Similarity::letter).toArray();

    private Similarity() {}

    /** The signature, or null for a text without a word. */
    public static @Nullable Signature of(String body) {
        long[] shingles = shingles(words(body));
        if (shingles.length == 0) {
            return null;
        }
        byte[] components = POLICY.createHasher().compute(ElementHashProvider.ofValues(shingles));
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + components.length);
        bytes.putInt(shingles.length).put(components);
        return new Signature(Signature.SUPER_MIN_HASH, Base64.getEncoder().encodeToString(bytes.array()));
    }

    /** Hashes of the words, in their order. */
    private static long[] words(String body) {
        long[] words = new long[body.length() / 2 + 1];
        int count = 0;
        long hash = BASIS;
        boolean inWord = false;
        int at = 0;
        while (at < body.length()) {
            int point = body.codePointAt(at);
            at += Character.charCount(point);
            int letter = point < ASCII.length ? ASCII[point] : letter(point);
            if (letter != NONE) {
                hash = (hash ^ letter) * FACTOR;
                inWord = true;
            } else if (inWord) {
                words[count++] = hash;
                hash = BASIS;
                inWord = false;
            }
        }
        if (inWord) {
            words[count++] = hash;
        }
        return Arrays.copyOf(words, count);
    }

    private static int letter(int point) {
        return Character.isLetterOrDigit(point) ? Character.toLowerCase(point) : NONE;
    }

    /** Hashes of the runs of five words, each once. */
    private static long[] shingles(long[] words) {
        if (words.length <= SHINGLE) {
            return words.length == 0 ? words : new long[] {run(words, 0, words.length)};
        }
        long[] runs = new long[words.length - SHINGLE + 1];
        Arrays.setAll(runs, from -> run(words, from, SHINGLE));
        Arrays.sort(runs);
        int kept = 1;
        for (int i = 1; i < runs.length; i++) {
            if (runs[i] != runs[kept - 1]) {
                runs[kept++] = runs[i];
            }
        }
        return Arrays.copyOf(runs, kept);
    }

    private static long run(long[] words, int from, int size) {
        long hash = BASIS;
        for (int i = from; i < from + size; i++) {
            hash = Long.rotateLeft(hash ^ words[i], 27) * FACTOR;
        }
        return hash;
    }
}
