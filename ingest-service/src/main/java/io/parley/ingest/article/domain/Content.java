package io.parley.ingest.article.domain;

import io.parley.events.article.Published;
import io.parley.events.article.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of a version: all that its hash covers. */
public record Content(
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String dateline,
        String body,
        @Nullable String language,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable Published published,
        List<Subject> subjects,
        @Nullable String editorialNote) {

    public Content {
        subjects = List.copyOf(subjects);
    }

    /** What may be said of a withheld or killed version: everything but its text. */
    public Content withoutText() {
        return new Content(null, null, null, "", language, publisher, url, published, List.of(), editorialNote);
    }
}
