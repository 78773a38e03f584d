package io.parley.ingest.wire.application;

import io.parley.events.article.Subject;
import io.parley.ingest.article.domain.Content;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Characters that no text may hold: U+0000, which PostgreSQL cannot keep, and halves of surrogate pairs, which UTF-8
 * cannot write. They are refused here, since further down they would become records that nobody can process.
 */
final class Texts {

    private static final int LONGEST_NAME = 2_000;
    private static final int SURELY_FITS = 1_000_000;
    private static final long LARGEST_EVENT = 8_000_000;

    private Texts() {}

    /** The first field with such a character, or an identity that is unfit; null when all is well. */
    static @Nullable Refusal unfit(String provider, String itemId, Content content) {
        String[] names = {"provider", "id"};
        String[] identity = {provider, itemId};
        for (int i = 0; i < names.length; i++) {
            if (identity[i].length() > LONGEST_NAME) {
                return Refusal.invalid(names[i], "is longer than " + LONGEST_NAME + " characters");
            }
            if (identity[i].chars().anyMatch(Character::isISOControl)) {
                return Refusal.invalid(names[i], "holds a control character");
            }
        }
        if (growsTooLarge(content.body())) {
            return new Refusal(
                    Kind.TOO_LARGE, "body", "is larger than " + LARGEST_EVENT + " bytes once written as JSON");
        }
        String[] fields = {"id", "headline", "byline", "dateline", "body", "language", "publisher", "url", "ednote"};
        String[] values = {
            itemId,
            content.headline(),
            content.byline(),
            content.dateline(),
            content.body(),
            content.language(),
            content.publisher(),
            content.url(),
            content.editorialNote()
        };
        for (int i = 0; i < fields.length; i++) {
            Refusal refusal = check(fields[i], values[i]);
            if (refusal != null) {
                return refusal;
            }
        }
        for (Subject subject : content.subjects()) {
            Refusal refusal = check("subject", subject.code() + " " + subject.name());
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    /** Control characters, quotes and backslashes grow in JSON; what would not fit a Kafka record is refused here. */
    private static boolean growsTooLarge(String body) {
        if (body.length() < SURELY_FITS) {
            return false;
        }
        long bytes = body.chars()
                .mapToLong(c -> c < ' ' ? 6 : c == '"' || c == '\\' ? 2 : c < 0x80 ? 1 : 3)
                .sum();
        return bytes > LARGEST_EVENT;
    }

    private static @Nullable Refusal check(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return Refusal.invalid(field, "holds the character U+0000 at position " + i);
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return Refusal.invalid(field, "holds half of a surrogate pair at position " + i);
                }
                i++;
            }
        }
        return null;
    }
}
