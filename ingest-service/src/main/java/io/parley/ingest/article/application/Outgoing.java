package io.parley.ingest.article.application;

import io.parley.events.article.ArticleId;
import java.time.Instant;
import java.util.UUID;

/**
 * A version on its way to Kafka.
 *
 * @param held whether it waited for the end of an embargo and has never been sent
 * @param time when ingest took it in, the CloudEvent's time
 */
public record Outgoing(
        UUID receipt, ArticleId articleId, long version, boolean held, Instant time, EncodedEvent event) {

    static Outgoing of(NewVersion row) {
        return new Outgoing(
                row.receipt(), row.submission().articleId(), row.version(), false, row.receivedAt(), row.event());
    }

    /** The same version at the end of its embargo, with its final event. */
    Outgoing releasedAs(EncodedEvent released) {
        return new Outgoing(receipt, articleId, version, false, time, released);
    }
}
