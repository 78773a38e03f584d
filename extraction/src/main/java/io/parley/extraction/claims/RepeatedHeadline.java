package io.parley.extraction.claims;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The headline where a body begins with it: what it says is said again below, in full. */
record RepeatedHeadline(@Nullable Span span) {

    static RepeatedHeadline of(Document document) {
        String headline = document.headline();
        if (headline == null || document.paragraphs().isEmpty()) {
            return new RepeatedHeadline(null);
        }
        Span first = document.paragraphs().get(0);
        boolean same = plain(document.textOf(first)).equals(plain(headline));
        return new RepeatedHeadline(same ? first : null);
    }

    boolean contains(Attribution attribution) {
        Span first = attribution.content().get(0);
        return span != null && span.overlaps(first);
    }

    private static String plain(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
