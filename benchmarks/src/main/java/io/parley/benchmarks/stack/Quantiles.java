package io.parley.benchmarks.stack;

import java.util.List;

/** Measured values, such as times in milliseconds. */
public record Quantiles(List<Double> sorted) {

    private static final double MOST = 0.99;

    public static Quantiles of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return new Quantiles(values.stream().sorted().toList());
    }

    /** Of an even number, between the two in the middle: of two rounds neither the better nor the worse one. */
    public double median() {
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    public double p99() {
        return at(MOST);
    }

    private double at(double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(Math.floor(share * sorted.size()))));
    }
}
