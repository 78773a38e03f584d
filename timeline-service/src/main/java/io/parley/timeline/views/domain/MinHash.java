package io.parley.timeline.views.domain;

import io.parley.events.article.Signature;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A MinHash signature (Broder 1997): the share of equal values estimates the share of common shingles. */
public record MinHash(String scheme, List<Integer> values) {

    public MinHash {
        values = List.copyOf(values);
    }

    /** Reads 32-bit big-endian values; a signature that is absent or broken is none, since copies are only counted by it. */
    public static Optional<MinHash> of(@Nullable Signature signature) {
        if (signature == null) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(signature.value()));
            List<Integer> values = new ArrayList<>();
            while (bytes.remaining() >= Integer.BYTES) {
                values.add(bytes.getInt());
            }
            return values.isEmpty() ? Optional.empty() : Optional.of(new MinHash(signature.scheme(), values));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Estimated Jaccard similarity of the two texts; 0 across schemes. */
    public double similarity(MinHash other) {
        if (!scheme.equals(other.scheme) || values.size() != other.values.size()) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < values.size(); i++) {
            equal += values.get(i).equals(other.values.get(i)) ? 1 : 0;
        }
        return (double) equal / values.size();
    }

    /** Keys of the bands of so many values; texts that share one may be copies. */
    List<String> bands(int size) {
        List<String> bands = new ArrayList<>();
        for (int i = 0; i + size <= values.size(); i += size) {
            bands.add(scheme + i + values.subList(i, i + size));
        }
        return bands;
    }
}
