package io.parley.ingest.wire.domain;

import io.parley.events.article.ArticleStatus;
import io.parley.events.article.Subject;
import io.parley.ingest.article.domain.Embargo;
import io.parley.ingest.article.domain.Remark;
import io.parley.ingest.article.domain.SenderOrder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a document tells it, before parameters complete it and identity is given.
 *
 * @param body its text; null when the document has none
 * @param dates all dates of publication that it states, the surest first, whether they can be read or not
 * @param hasDescription whether it has a description or caption, which alone makes it an article
 */
public record Draft(
        String format,
        @Nullable String provider,
        @Nullable String itemId,
        SenderOrder order,
        ArticleStatus status,
        Embargo embargo,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String body,
        boolean hasDescription,
        @Nullable String language,
        @Nullable String publisher,
        @Nullable String url,
        List<StatedDate> dates,
        @Nullable Instant expires,
        List<Subject> subjects,
        @Nullable String editorialNote,
        List<Remark> remarks)
        implements Item {

    public Draft {
        dates = List.copyOf(dates);
        subjects = List.copyOf(subjects);
        remarks = List.copyOf(remarks);
    }

    /** Whether there is anything to read in it. */
    public boolean hasText() {
        return filled(body) || filled(headline) || hasDescription;
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
