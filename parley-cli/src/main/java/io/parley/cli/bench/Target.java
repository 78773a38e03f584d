package io.parley.cli.bench;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** What a figure has to reach. */
public record Target(Of of, double limit) {

    /** Which number of a figure is meant, and whether it has to be large or small. */
    public enum Of {
        RATIO_AT_LEAST("'≥ '0' %'", 100),
        RATIO_BELOW("'< '0.0' ×'", 1),
        VALUE_AT_LEAST("'≥ '#,##0.#", 1),
        VALUE_BELOW("'< '#,##0.#", 1);

        private final String format;
        private final double factor;

        Of(String format, double factor) {
            this.format = format;
            this.factor = factor;
        }
    }

    public static Target ratioAtLeast(double limit) {
        return new Target(Of.RATIO_AT_LEAST, limit);
    }

    public static Target ratioBelow(double limit) {
        return new Target(Of.RATIO_BELOW, limit);
    }

    public static Target atLeast(double limit) {
        return new Target(Of.VALUE_AT_LEAST, limit);
    }

    public static Target below(double limit) {
        return new Target(Of.VALUE_BELOW, limit);
    }

    boolean isMet(double value, double ratio) {
        return switch (of) {
            case RATIO_AT_LEAST -> ratio >= limit;
            case RATIO_BELOW -> ratio < limit;
            case VALUE_AT_LEAST -> value >= limit;
            case VALUE_BELOW -> value < limit;
        };
    }

    @Override
    public String toString() {
        return new DecimalFormat(of.format, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(limit * of.factor);
    }
}
