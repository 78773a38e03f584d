package io.parley.ingest.feeds.adapter;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** The end of the time that one poll may take, redirects and a slow body included. */
record Deadline(long nanos) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - nanos >= 0;
    }

    /**
     * The time that is left.
     *
     * @throws IOException when there is none
     */
    Duration left() throws IOException {
        long left = nanos - System.nanoTime();
        if (left <= 0) {
            throw new HttpTimeoutException("the server took too long");
        }
        return Duration.ofNanos(left);
    }
}
