package io.parley.events.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of one article ({@code io.parley.article.v1}). A WITHHELD or CANCELED one carries no text.
 *
 * @param expires after this moment its provider no longer thinks it relevant; it stays true (ADR 0014)
 */
public record ArticleEvent(
        ArticleId articleId,
        long version,
        ArticleStatus status,
        String provider,
        String itemId,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String language,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String dateline,
        String body,
        @Nullable Published published,
        Instant availableAt,
        @Nullable Instant embargoed,
        @Nullable Instant expires,
        List<Subject> subjects,
        @Nullable String editorialNote,
        String contentHash,
        @Nullable Signature signature,
        String format) {

    public ArticleEvent {
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
    }
}
