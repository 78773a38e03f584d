package io.parley.timeline.views.domain;

import io.parley.events.claims.Figure;
import java.math.BigDecimal;
import java.util.Locale;

/** The numbers that a figure allows: itself, or with words such as "at least" or "about" a range. */
record Bounds(double low, double high) {

    /** A round number stands for what lies this share around it. */
    private static final double ABOUT = 0.1;

    static Bounds of(Figure figure) {
        double value = figure.value().doubleValue();
        String qualifier = figure.qualifier() == null ? "" : figure.qualifier().toLowerCase(Locale.ROOT);
        if (qualifier.contains("least") || qualifier.contains("more than") || qualifier.contains("over")) {
            return new Bounds(value, Double.POSITIVE_INFINITY);
        }
        if (qualifier.equals("at most")
                || qualifier.contains("up to")
                || qualifier.contains("less than")
                || qualifier.contains("fewer than")
                || qualifier.contains("under")) {
            return new Bounds(Double.NEGATIVE_INFINITY, value);
        }
        boolean exact = qualifier.isEmpty() || qualifier.equals("exactly");
        double slack =
                exact && !round(figure.value()) ? 0 : Math.min(Math.abs(value) * ABOUT, lastDigit(figure.value()));
        return new Bounds(value - slack, value + slack);
    }

    /** What one more in the last digit that is given would add: "about 4,100" is not 3,600. */
    private static double lastDigit(BigDecimal value) {
        return value.stripTrailingZeros().ulp().doubleValue();
    }

    boolean excludes(Bounds other) {
        return high < other.low || other.high < low;
    }

    /** Whether only the first one or two digits are given, as in 1,200 or 70,000. */
    private static boolean round(BigDecimal value) {
        BigDecimal digits = value.stripTrailingZeros();
        return digits.scale() < 0 && digits.precision() <= 2;
    }
}
