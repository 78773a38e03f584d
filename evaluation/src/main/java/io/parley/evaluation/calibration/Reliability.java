package io.parley.evaluation.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * Stated confidence against the share of what is right, in ten equal steps.
 *
 * @param brier mean squared difference of confidence and outcome
 * @param expectedError mean difference of a step's mean confidence and its share of right ones, weighted by its size (ECE)
 */
public record Reliability(int count, double brier, double expectedError, List<Step> steps) {

    private static final int STEPS = 10;

    /** What was stated with a confidence in [from, from + 0.1), the last step with 1 included. */
    public record Step(double from, int count, double meanConfidence, double shareRight) {}

    public static Reliability of(List<Stated> all) {
        List<Step> steps = new ArrayList<>();
        double error = 0;
        for (int i = 0; i < STEPS; i++) {
            int step = i;
            List<Stated> here =
                    all.stream().filter(s -> stepOf(s.confidence()) == step).toList();
            if (!here.isEmpty()) {
                double confidence =
                        mean(here.stream().mapToDouble(Stated::confidence).toArray());
                double right =
                        mean(here.stream().mapToDouble(s -> s.right() ? 1 : 0).toArray());
                steps.add(new Step((double) i / STEPS, here.size(), confidence, right));
                error += Math.abs(confidence - right) * here.size() / all.size();
            }
        }
        double brier = mean(all.stream()
                .mapToDouble(s -> Math.pow(s.confidence() - (s.right() ? 1 : 0), 2))
                .toArray());
        return new Reliability(all.size(), brier, error, steps);
    }

    private static int stepOf(double confidence) {
        return Math.min(STEPS - 1, (int) (confidence * STEPS));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? 0 : sum / values.length;
    }
}
