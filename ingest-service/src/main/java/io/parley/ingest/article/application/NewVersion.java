package io.parley.ingest.article.application;

import io.parley.ingest.article.domain.SenderOrder;
import io.parley.ingest.article.domain.Submission;
import java.time.Instant;
import java.util.UUID;

/**
 * A version about to be kept.
 *
 * @param receipt ingest's own id of the row, ordered by time
 * @param current whether it is its article's current version once the chunk is kept
 * @param event the event as JSON; empty for a stale version, which is never sent
 */
public record NewVersion(
        UUID receipt,
        Submission submission,
        long version,
        SenderOrder order,
        Fate fate,
        boolean current,
        Instant receivedAt,
        EncodedEvent event) {

    /** What a version causes. */
    public enum Fate {
        ACCEPTED,
        HELD,
        STALE
    }

    /** The same version, overtaken by a later one of its own chunk. */
    NewVersion overtaken() {
        return new NewVersion(receipt, submission, version, order, fate, false, receivedAt, event);
    }
}
