package io.parley.ingest.history.application;

import io.parley.events.article.ArticleStatus;
import io.parley.ingest.article.application.NewVersion.Fate;
import io.parley.ingest.article.domain.Head.Delivery;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version as it came in, without its text.
 *
 * @param version number in the event
 * @param fate what it caused
 * @param delivery how far it has come; null for a stale one, which goes nowhere
 * @param senderVersion the sender's own number
 * @param versionCreated the sender's own time
 * @param expires after which the sender no longer thinks it relevant
 * @param remarks what was mended, not believed or told on the way in, a line each
 * @param editorialNote what the editor said about it, e.g. what a correction corrects
 */
public record VersionEntry(
        long version,
        ArticleStatus status,
        Fate fate,
        @Nullable Delivery delivery,
        boolean current,
        @Nullable Long senderVersion,
        @Nullable Instant versionCreated,
        @Nullable Instant embargoed,
        @Nullable Instant expires,
        String contentHash,
        String format,
        @Nullable String editorialNote,
        List<String> remarks,
        Instant receivedAt,
        @Nullable Instant availableAt) {

    public VersionEntry {
        remarks = List.copyOf(remarks);
    }
}
