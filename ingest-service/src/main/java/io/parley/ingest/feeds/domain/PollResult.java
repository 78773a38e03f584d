package io.parley.ingest.feeds.domain;

import io.parley.events.article.ArticleId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a poll ended. */
public sealed interface PollResult {

    /** One clause for operators. */
    String summary();

    /**
     * The feed was read and its items were taken in.
     *
     * @param newest the first of the new items; null for none
     * @param decoding how its bytes were read, for people
     * @param remarks what was mended, left out or not believed, a line each
     */
    record Read(
            int items,
            int accepted,
            @Nullable ArticleId newest,
            @Nullable String decoding,
            List<String> remarks) implements PollResult {

        public Read {
            remarks = List.copyOf(remarks);
        }

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
     * @param reason one clause in plain words
     * @param retryAfter how long the server wants to be left alone; null when it did not say
     */
    record Failed(String reason, @Nullable Duration retryAfter) implements PollResult {
        @Override
        public String summary() {
            return "failed: " + reason;
        }
    }
}
