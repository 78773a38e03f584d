package io.parley.ingest.article.domain;

import io.parley.events.article.Published;
import io.parley.events.article.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a version: all that its hash covers.
 *
 * @param expires after this moment its provider no longer thinks it relevant; null for never
 */
public record Content(
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String dateline,
        String body,
        @Nullable String language,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable Published published,
        @Nullable Instant expires,
        List<Subject> subjects,
        @Nullable String editorialNote) {

    public Content {
        subjects = List.copyOf(subjects);
    }

    /** What may be said of a withheld or killed version: everything but its text. */
    public Content withoutText() {
        return new Content(
                null, null, null, "", language, publisher, url, published, expires, List.of(), editorialNote);
    }
}
