package io.parley.events.claims;

import io.parley.events.text.TextSpan;

/** A date expression and its ISO 8601 value: day, month, year or interval {@code a/b}. */
public record DateValue(TextSpan span, String value, Precision precision) {

    /** The finest unit that the text gives. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        INTERVAL
    }
}
