package io.parley.timeline.web.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article version as evidence: where it is from, and its text with the spans of a fact highlighted. */
public record ArticlePage(
        String articleId,
        long version,
        long currentVersion,
        String provider,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String editorialNote,
        @Nullable String published,
        List<Long> unreadable,
        MarkedText text) {
    public ArticlePage {
        unreadable = List.copyOf(unreadable);
    }

    /** Whether a later version has taken this one's place. */
    public boolean superseded() {
        return version < currentVersion;
    }

    /** The sender's address of the article where it is one that a browser may follow, else null. */
    public @Nullable String link() {
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }
}
