package io.parley.timeline.web.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter as the operators' page lists it: what it is about and why it was put aside, without any text of it.
 *
 * @param stored whether there is a page of its article: the letter may be the first that came of it
 */
public record LetterLine(
        String id,
        String reason,
        String at,
        @Nullable String articleId,
        @Nullable Long version,
        boolean stored) {

    private static final int SHORT = 8;

    /** The kind in words before the reason, where that does not begin with them. */
    public static String reason(String kind, String reason) {
        String words = kind.toLowerCase(Locale.ROOT).replace('_', ' ');
        String whole = reason.startsWith(words) ? reason : words + ": " + reason;
        return whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1);
    }

    /** The beginning of the article's id, which tells it from others for the eye. */
    public @Nullable String shortArticle() {
        return articleId == null ? null : articleId.substring(0, SHORT) + "…";
    }
}
