package io.parley.timeline.views.domain;

import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;
import io.parley.events.article.Signature;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text's set of five-word runs, as its signature tells of it ({@link Signature#SUPER_MIN_HASH}): how many there are, and
 * components of which the equal share estimates how many two texts have in common (Broder 1997, Ertl 2017).
 */
public final class MinHash {

    private static final int COMPONENTS = 128;
    private static final int BITS = Short.SIZE;
    /** Components in a band; three find nine of ten pairs that resemble each other by 0.37. */
    private static final int BAND = 3;
    /** Number of bands. */
    static final int BANDS = COMPONENTS / BAND;

    private static final SimilarityHashPolicy POLICY =
            SimilarityHashing.superMinHash(COMPONENTS, BITS, SuperMinHashVersion.V1);

    private final int runs;
    private final byte[] components;

    private MinHash(int runs, byte[] components) {
        this.runs = runs;
        this.components = components;
    }

    /** Reads a signature; one that is absent, of another scheme or broken is none, since copies are only counted by it. */
    public static Optional<MinHash> of(@Nullable Signature signature) {
        if (signature == null || !signature.scheme().equals(Signature.SUPER_MIN_HASH)) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(signature.value()));
            if (bytes.remaining() != Integer.BYTES + POLICY.getSignatureSizeInBytes()) {
                return Optional.empty();
            }
            int runs = bytes.getInt();
            byte[] components = new byte[bytes.remaining()];
            bytes.get(components);
            return runs < 1 ? Optional.empty() : Optional.of(new MinHash(runs, components));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Estimated share of the runs of both texts that both have (Jaccard), 0 to 1. */
    double resemblance(MinHash other) {
        return POLICY.getFractionOfEqualComponents(components, other.components);
    }

    /** Estimated share of the shorter text's runs that the longer one has, 0 to 1: a cut copy has all of them. */
    double containment(MinHash other) {
        double resemblance = resemblance(other);
        double common = resemblance / (1 + resemblance) * (runs + other.runs);
        return Math.min(1, common / Math.min(runs, other.runs));
    }

    /** The components of a band as one key; texts that share one may be copies. */
    long band(int number) {
        long key = 0;
        for (int i = number * BAND; i < (number + 1) * BAND; i++) {
            key = key << BITS | POLICY.getComponent(components, i);
        }
        return key;
    }
}
