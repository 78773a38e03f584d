package io.parley.ingest.feeds.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is polled.
 *
 * @param provider overrides what the feed says; null to take its word
 * @param failures failures in a row
 * @param lastResult one clause on the last poll
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
        @Nullable String lastResult) {}
