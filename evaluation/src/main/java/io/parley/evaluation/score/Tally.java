package io.parley.evaluation.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many were right, of how many found and how many there are.
 *
 * @param found for a share, the same as {@code gold}
 */
public record Tally(int right, int found, int gold) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(right + other.right, found + other.found, gold + other.gold);
    }

    public double precision() {
        return rounded(exact(found));
    }

    /** For a share, the share. */
    public double recall() {
        return rounded(exact(gold));
    }

    public double f1() {
        double p = exact(found);
        double r = exact(gold);
        return p + r == 0 ? 0 : rounded(2 * p * r / (p + r));
    }

    private double exact(int of) {
        return of == 0 ? 0 : (double) right / of;
    }

    /** To three places, from the exact value of the binary number, as the published scorer rounds. */
    private static double rounded(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
    }
}
