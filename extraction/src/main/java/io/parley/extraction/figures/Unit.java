package io.parley.extraction.figures;

import java.math.BigDecimal;

/**
 * What a number is measured in, from {@code units.tsv}.
 *
 * @param name as the wire contract has it: "percent", "USD", "years"
 * @param factor what the number is multiplied by (cents of a dollar)
 */
record Unit(Kind kind, String name, BigDecimal factor) {

    /** The sorts of units; a COUNT has none but what it counts. */
    enum Kind {
        COUNT,
        PERCENT,
        MONEY,
        TIME,
        MEASURE
    }

    static final Unit COUNT = new Unit(Kind.COUNT, "", BigDecimal.ONE);
    static final Unit PERCENT = new Unit(Kind.PERCENT, "percent", BigDecimal.ONE);
}
