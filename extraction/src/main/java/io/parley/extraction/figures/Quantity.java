package io.parley.extraction.figures;

import java.math.BigDecimal;

/**
 * A number that was read: which pieces it takes, and its value.
 *
 * @param end index of the first piece after it
 * @param share whether it is a part of something, as a percentage ("two-thirds")
 */
record Quantity(int first, int end, BigDecimal value, boolean share) {}
