package io.parley.ingest.wire.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why a document or an item is refused.
 *
 * @param field the field or place that is wrong; null when it is the document as a whole
 */
public record Refusal(Kind kind, @Nullable String field, String reason) {

    /** Kinds of refusals; each has an HTTP status. */
    public enum Kind {
        MALFORMED(400, "The document is malformed"),
        INVALID(400, "A field has a wrong value"),
        NOT_YOURS(403, "The provider is not the caller's"),
        UNIDENTIFIED(400, "Nothing identifies the item"),
        TOO_LARGE(413, "The document is too large"),
        UNSUPPORTED(415, "The format is not supported");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        public int status() {
            return status;
        }

        public String title() {
            return title;
        }
    }

    /** The field, where there is one, and the reason. */
    public String sentence() {
        return field == null ? reason : field + " " + reason;
    }

    /** A field with a wrong value. */
    public static Refusal invalid(String field, String reason) {
        return new Refusal(Kind.INVALID, field, reason);
    }

    /** A document that cannot be read. */
    public static Refusal malformed(String reason) {
        return new Refusal(Kind.MALFORMED, null, reason);
    }
}
