package io.parley.ingest.wire.application;

import io.parley.events.article.Published;
import io.parley.ingest.wire.domain.Moments;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.RefusedException;
import org.jspecify.annotations.Nullable;

/** What a request says about its document, beside it; it overrides what the document says. */
public record Parameters(
        @Nullable String id,
        @Nullable Long version,
        @Nullable String headline,
        @Nullable Published published,
        @Nullable String provider,
        @Nullable String url,
        @Nullable String language) {

    public static final Parameters NONE = new Parameters(null, null, null, null, null, null, null);

    /**
     * Reads the parameters of a request; blank ones count as absent.
     *
     * @throws RefusedException when one of them cannot be read
     */
    public static Parameters read(
            @Nullable String id,
            @Nullable String version,
            @Nullable String headline,
            @Nullable String published,
            @Nullable String provider,
            @Nullable String url,
            @Nullable String language) {
        return new Parameters(
                filled(id),
                number(filled(version)),
                filled(headline),
                Moments.published("published", published),
                filled(provider),
                filled(url),
                filled(language));
    }

    /** What may be said of every item of a document that holds several. */
    Parameters forEach() {
        return new Parameters(null, null, null, null, provider, null, language);
    }

    private static @Nullable Long number(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw notWhole();
        }
        throw notWhole();
    }

    private static RefusedException notWhole() {
        return new RefusedException(Refusal.invalid("version", "is not a whole number from 0"));
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
