package io.parley.ingest.article.application;

import io.parley.events.article.ArticleId;

/** What became of a submission. */
public sealed interface Outcome {

    ArticleId articleId();

    /**
     * It was taken in.
     *
     * @param version number in the event; of a stale submission the one that its sender's order gives
     */
    record Taken(ArticleId articleId, long version, Status status, boolean duplicate) implements Outcome {}

    /** It is durable here but not acknowledged by the broker; sending it again is safe, and so is waiting. */
    record Unacknowledged(ArticleId articleId, long version) implements Outcome {}

    /** The answer's words. */
    enum Status {
        ACCEPTED,
        DUPLICATE,
        STALE,
        HELD
    }
}
