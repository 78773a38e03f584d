package io.parley.timeline.webhooks.domain;

import org.jspecify.annotations.Nullable;

/**
 * What became of one request to a receiver.
 *
 * @param status the HTTP status; null when there was no answer
 * @param outcome one clause for people
 */
public record Reply(@Nullable Integer status, String outcome, long millis) {

    private static final int GONE = 410;

    /** Whether the receiver took the event. */
    public boolean isTaken() {
        return status != null && status >= 200 && status < 300;
    }

    /** Whether the receiver wants nothing more, ever. */
    public boolean isGone() {
        return status != null && status == GONE;
    }
}
