package io.parley.ingest.feeds.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is polled, and its health.
 *
 * @param provider overrides what the feed says; null to take its word
 * @param failures failures in a row
 * @param lastResult one clause on the last poll
 * @param lastItemAt when it last gave something new; null for never
 * @param lastItemId the article that this was
 * @param decoding how its bytes are read, for people; null until it was read
 * @param remarks what was mended, left out or not believed when it was last read, a line each
 */
public record Feed(
        UUID id,
        String url,
        @Nullable String provider,
        int intervalSeconds,
        boolean paused,
        int failures,
        Instant nextPollAt,
        @Nullable Instant lastPolledAt,
        @Nullable String lastResult,
        @Nullable Instant lastItemAt,
        @Nullable UUID lastItemId,
        @Nullable String decoding,
        List<String> remarks) {

    public Feed {
        remarks = List.copyOf(remarks);
    }
}
