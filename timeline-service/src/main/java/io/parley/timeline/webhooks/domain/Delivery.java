package io.parley.timeline.webhooks.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the log of a subscription: one request and what became of it. */
public record Delivery(String eventId, Instant at, @Nullable Integer status, String outcome, long millis) {

    /** Whether the receiver took the event. */
    public boolean taken() {
        return new Reply(status, outcome, millis).isTaken();
    }
}
