package io.parley.ingest.wire.adapter;

import org.jspecify.annotations.Nullable;

/** Reads version numbers that formats write as text. */
final class WholeNumbers {

    private static final int DIGITS = 18;

    private WholeNumbers() {}

    /** The number, or null for text that is not a whole number of at most 18 digits. */
    static @Nullable Long read(@Nullable String text) {
        String digits = text == null ? "" : text.strip();
        boolean whole =
                !digits.isEmpty() && digits.length() <= DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? Long.valueOf(digits) : null;
    }
}
