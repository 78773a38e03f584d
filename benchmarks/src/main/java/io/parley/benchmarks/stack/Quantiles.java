package io.parley.benchmarks.stack;

import java.util.List;

/** Measured times, in milliseconds. */
public record Quantiles(List<Double> sorted) {

    private static final double MOST = 0.99;

    public static Quantiles of(List<Double> millis) {
        if (millis.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return new Quantiles(millis.stream().sorted().toList());
    }

    public double median() {
        return at(0.5);
    }

    public double p99() {
        return at(MOST);
    }

    private double at(double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(Math.floor(share * sorted.size()))));
    }
}
