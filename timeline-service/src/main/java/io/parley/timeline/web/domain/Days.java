package io.parley.timeline.web.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The days of a drawing, from its first to its last, and where in it a day and a momentum lie. */
public record Days(LocalDate first, LocalDate last) {

    /** The width and the height that all coordinates are counted in. */
    public static final double WIDTH = 1000;

    public static final double HEIGHT = 100;

    /** So that a dot on the edge is not cut in two. */
    private static final double MARGIN = 8;

    double x(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
        double share = ChronoUnit.DAYS.between(first, day) / (double) all;
        return tenth(MARGIN + share * (WIDTH - 2 * MARGIN));
    }

    /** @param value from -1, at the bottom, to 1 */
    static double y(double value) {
        return tenth(HEIGHT / 2 - value * (HEIGHT / 2 - MARGIN));
    }

    /** Whether a date is one day, and one of these. */
    boolean include(@Nullable String date) {
        if (date == null || date.length() != "2025-10-08".length()) {
            return false;
        }
        try {
            LocalDate day = LocalDate.parse(date);
            return !day.isBefore(first) && !day.isAfter(last);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
