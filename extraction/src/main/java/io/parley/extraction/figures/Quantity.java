package io.parley.extraction.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that was read: which pieces it takes, and its value.
 *
 * @param end index of the first piece after it
 * @param share whether it is a part of something, as a percentage ("two-thirds")
 * @param bound of a range, which end of it the value is, as a qualifier tells it; else null
 */
record Quantity(
        int first,
        int end,
        BigDecimal value,
        boolean share,
        @Nullable String bound) {

    Quantity(int first, int end, BigDecimal value, boolean share) {
        this(first, end, value, share, null);
    }
}
