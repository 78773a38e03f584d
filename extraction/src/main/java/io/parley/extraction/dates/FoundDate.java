package io.parley.extraction.dates;

import io.parley.events.claims.DateValue;
import io.parley.extraction.document.Span;

/**
 * A date expression with its value.
 *
 * @param value ISO 8601: {@code 2025-10-07}, {@code 2025-10}, {@code 2025}, or an interval {@code a/b}
 */
public record FoundDate(Span span, String value, DateValue.Precision precision) {}
