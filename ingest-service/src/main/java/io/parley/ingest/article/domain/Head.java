package io.parley.ingest.article.domain;

import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current version of an article as ingest keeps it.
 *
 * @param receipt ingest's own id of the row
 * @param version number in the event
 * @param delivery how far it has come on its way out
 */
public record Head(
        UUID receipt,
        ArticleId articleId,
        long version,
        SenderOrder order,
        ArticleStatus status,
        @Nullable Instant embargoed,
        String contentHash,
        Delivery delivery) {

    /** Stages of a version on its way to Kafka. */
    public enum Delivery {
        /** Waits for the end of its embargo. */
        HELD,
        /** Durable here, not yet acknowledged by the broker. */
        PENDING,
        /** Acknowledged by the broker. */
        PUBLISHED
    }

    /** Whether a submission says nothing that this version does not. */
    boolean equalTo(Submission other) {
        return order.sameVersion(other.order())
                && status == other.status()
                && contentHash.equals(other.contentHash())
                && Objects.equals(embargoed, other.embargoed());
    }
}
