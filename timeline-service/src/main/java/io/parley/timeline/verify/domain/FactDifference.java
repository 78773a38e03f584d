package io.parley.timeline.verify.domain;

import io.parley.events.article.ArticleId;

/**
 * An event of Kafka that the database does not hold as it is, or an article that is in the database alone.
 *
 * @param source Kafka topic of the event
 */
public record FactDifference(Kind kind, String source, ArticleId articleId, long version) {

    /** What is wrong. */
    public enum Kind {
        /** Kafka has it, the database does not. */
        MISSING,
        /** The database has it, Kafka does not; or it was killed and is there all the same. */
        LEFT_OVER,
        /** Both have it, but not the same. */
        DIFFERENT
    }
}
