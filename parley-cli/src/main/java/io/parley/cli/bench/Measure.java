package io.parley.cli.bench;

import java.util.Locale;

/** A number with its unit, and what it was measured on. */
public record Measure(String of, double value, String unit) {

    private static final double WHOLE = 100;
    private static final double NO_THOUSANDS = 10;

    @Override
    public String toString() {
        String format = value >= WHOLE ? "%,.0f %s" : value >= NO_THOUSANDS ? "%.1f %s" : "%.2f %s";
        return String.format(Locale.ROOT, format, value, unit).strip();
    }
}
