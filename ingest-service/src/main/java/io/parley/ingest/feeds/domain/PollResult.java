package io.parley.ingest.feeds.domain;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a poll ended. */
public sealed interface PollResult {

    /** One clause for operators. */
    String summary();

    /** The feed was read and its items were taken in. */
    record Read(int items, int accepted) implements PollResult {
        @Override
        public String summary() {
            return items + " items, " + accepted + " new";
        }
    }

    /** The server says that nothing has changed. */
    record Unchanged() implements PollResult {
        @Override
        public String summary() {
            return "unchanged";
        }
    }

    /** The server says that the feed is gone for good. */
    record Gone() implements PollResult {
        @Override
        public String summary() {
            return "gone (410): paused";
        }
    }

    /**
     * It did not work this time.
     *
     * @param retryAfter how long the server wants to be left alone; null when it did not say
     */
    record Failed(String reason, @Nullable Duration retryAfter) implements PollResult {
        @Override
        public String summary() {
            return "failed: " + reason;
        }
    }
}
