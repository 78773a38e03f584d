package io.parley.timeline.views.domain;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;
import io.parley.events.article.Signature;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Signatures of texts that are given by the numbers of their five-word runs. */
final class Signatures {

    private Signatures() {}

    /** A text that consists of the runs {@code from} (inclusive) to {@code to} (exclusive). */
    static MinHash ofRuns(int from, int to) {
        return of(IntStream.range(from, to).asLongStream());
    }

    /** A text of two stretches: the runs 0 to {@code shared}, then {@code own} ones that only this salt has. */
    static MinHash sharing(int shared, int own, int salt) {
        return of(LongStream.concat(
                LongStream.range(0, shared), LongStream.range(0, own).map(i -> 1_000_000L * (salt + 1) + i)));
    }

    /** What copies of one text are sent with. */
    static Signature sent(int number) {
        return signature(LongStream.range(0, 40).map(i -> 1_000L * number + i));
    }

    private static MinHash of(LongStream runs) {
        return MinHash.of(signature(runs)).orElseThrow();
    }

    private static Signature signature(LongStream runs) {
        long[] hashes = runs.map(run -> new SplittableRandom(run).nextLong()).toArray();
        byte[] components = SimilarityHashing.superMinHash(128, 16, SuperMinHashVersion.V1)
                .createHasher()
                .compute(ElementHashProvider.ofValues(hashes));
        byte[] value = ByteBuffer.allocate(4 + components.length)
                .putInt(hashes.length)
                .put(components)
                .array();
        return new Signature(Signature.SUPER_MIN_HASH, Base64.getEncoder().encodeToString(value));
    }
}
