package io.parley.foundation.kafka;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an intake waits for; nothing while it works. */
public final class IntakeState {

    private static final int LONGEST = 300;

    /** What is waited for, and since when. */
    public record Waiting(String fault, Instant since) {
        /** How long it has lasted. */
        public Duration lasted() {
            return Duration.between(since, Instant.now());
        }
    }

    private volatile @Nullable Waiting waiting = new Waiting("partitions", Instant.now());

    IntakeState() {}

    void working() {
        waiting = null;
    }

    void waiting(Throwable cause) {
        Waiting before = waiting;
        String message = cause.getClass().getSimpleName() + ": "
                + String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        String fault = message.substring(0, Math.min(LONGEST, message.length()));
        waiting = new Waiting(fault, before == null ? Instant.now() : before.since());
    }

    /** What it waits for; null while it works. */
    public @Nullable Waiting fault() {
        return waiting;
    }
}
