package io.parley.foundation.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an intake waits for; nothing while it works. */
public final class IntakeState {

    /** What is waited for, and since when. */
    public record Waiting(String fault, Instant since) {
        /** How long it has lasted. */
        public Duration lasted() {
            return Duration.between(since, Instant.now());
        }
    }

    /** The code by which a database names a fault; it quotes nothing. */
    private static final Pattern SQL_STATE = Pattern.compile("SQLSTATE \\w{5}");

    private volatile @Nullable Waiting waiting = new Waiting("partitions", Instant.now());

    IntakeState() {}

    void working() {
        waiting = null;
    }

    void waiting(Throwable cause) {
        Waiting before = waiting;
        // A message may quote a record or an address, and health tells everybody; the log has it.
        Matcher state = SQL_STATE.matcher(String.valueOf(cause.getMessage()));
        String fault = cause.getClass().getSimpleName() + (state.find() ? ", " + state.group() : "");
        waiting = new Waiting(fault, before == null ? Instant.now() : before.since());
    }

    /** What it waits for; null while it works. */
    public @Nullable Waiting fault() {
        return waiting;
    }
}
