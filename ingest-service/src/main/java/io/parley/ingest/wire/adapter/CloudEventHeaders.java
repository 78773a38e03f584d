package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.RefusedException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Attributes of a CloudEvent in the binary mode of its HTTP binding: a request that has some has all that must be. */
public final class CloudEventHeaders {

    private static final String PREFIX = "ce-";
    private static final String[] REQUIRED = {"id", "source", "type"};

    private CloudEventHeaders() {}

    /**
     * Looks at the headers of a request; one without {@code ce-specversion} is no CloudEvent and of no concern.
     *
     * @param headers the value of a header, or null
     * @throws RefusedException when a required attribute is missing or the version is another one
     */
    public static void check(UnaryOperator<@Nullable String> headers) {
        String version = headers.apply(PREFIX + "specversion");
        if (version == null) {
            return;
        }
        if (!version.equals("1.0")) {
            throw refused("specversion", "is not 1.0");
        }
        for (String attribute : REQUIRED) {
            String value = headers.apply(PREFIX + attribute);
            if (value == null || value.isBlank()) {
                throw refused(attribute, "is missing, and every CloudEvent has one");
            }
        }
    }

    private static RefusedException refused(String attribute, String reason) {
        return new RefusedException(Refusal.invalid(PREFIX + attribute, reason));
    }
}
