package io.parley.events.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** When the sender says that a story was published: a date, or a moment with its offset. */
public record Published(String value, Precision precision) {

    /** How much of {@link #value} is known: DAY means an ISO date, SECOND an ISO date-time with offset. */
    public enum Precision {
        DAY,
        SECOND
    }

    /**
     * Reads an ISO 8601 date or date-time with offset.
     *
     * @throws java.time.format.DateTimeParseException when the text is neither
     */
    public static Published parse(String text) {
        if (text.length() <= "2025-10-08".length()) {
            return new Published(LocalDate.parse(text).toString(), Precision.DAY);
        }
        return new Published(OffsetDateTime.parse(text).toString(), Precision.SECOND);
    }

    /** The calendar day in the sender's own offset; relative dates of the text are resolved against it. */
    public LocalDate day() {
        return precision == Precision.DAY
                ? LocalDate.parse(value)
                : OffsetDateTime.parse(value).toLocalDate();
    }
}
