package io.parley.training;

import java.util.List;

/** Logistic regression with a small L2 penalty, fitted by Newton's method; a few features, so the system is solved directly. */
final class Logistic {

    private static final double PENALTY = 1;
    private static final int ROUNDS = 25;

    /** What is seen of a case, and whether it came true. */
    record Case(List<Double> features, boolean outcome) {}

    private Logistic() {}

    /** Weights by feature; the first feature is the constant and goes without penalty. */
    static double[] fit(List<Case> cases, int features) {
        double[] weights = new double[features];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] curvature = new double[features][features + 1];
            for (int f = 1; f < features; f++) {
                curvature[f][f] = PENALTY;
                curvature[f][features] = -PENALTY * weights[f];
            }
            curvature[0][0] = 1e-9;
            for (Case one : cases) {
                add(one, weights, curvature);
            }
            double[] step = solve(curvature);
            for (int f = 0; f < features; f++) {
                weights[f] += step[f];
            }
        }
        return weights;
    }

    private static void add(Case one, double[] weights, double[][] system) {
        double sum = 0;
        for (int f = 0; f < weights.length; f++) {
            sum += weights[f] * one.features.get(f);
        }
        double p = 1 / (1 + Math.exp(-sum));
        double error = (one.outcome ? 1 : 0) - p;
        for (int i = 0; i < weights.length; i++) {
            system[i][weights.length] += error * one.features.get(i);
            for (int j = 0; j < weights.length; j++) {
                system[i][j] += p * (1 - p) * one.features.get(i) * one.features.get(j);
            }
        }
    }

    /** Gaussian elimination; the matrix is positive definite, so that it needs no pivoting. */
    private static double[] solve(double[][] rows) {
        int size = rows.length;
        for (int i = 0; i < size; i++) {
            for (int k = i + 1; k < size; k++) {
                double factor = rows[k][i] / rows[i][i];
                for (int j = i; j <= size; j++) {
                    rows[k][j] -= factor * rows[i][j];
                }
            }
        }
        double[] out = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double rest = rows[i][size];
            for (int j = i + 1; j < size; j++) {
                rest -= rows[i][j] * out[j];
            }
            out[i] = rest / rows[i][i];
        }
        return out;
    }
}
