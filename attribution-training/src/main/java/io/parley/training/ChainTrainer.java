package io.parley.training;

import io.parley.extraction.attribution.sequence.ForwardBackward;
import io.parley.extraction.attribution.sequence.Lattice;
import io.parley.extraction.attribution.sequence.StateSpace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Maximum-likelihood training of a linear chain by FTRL-Proximal (McMahan et al. 2013): per-coordinate rates, and an L1
 * penalty that leaves most weights at zero, which keeps the shipped model small. Deterministic: one thread, fixed seed.
 */
final class ChainTrainer {

    /** Settings of a run. */
    record Settings(int epochs, double rate, double l1, double l2, double dropout) {}

    private final StateSpace space;
    private final int labels;
    private final Settings settings;
    private final float[] z;
    private final float[] n;
    private final float[] weights;
    private final float[] transitions;
    private final double[] transitionSquares;
    private final float[] sum;
    private int summed;
    private int salt;

    ChainTrainer(StateSpace space, int features, Settings settings) {
        this.space = space;
        this.labels = space.labels();
        this.settings = settings;
        z = new float[features * labels];
        n = new float[features * labels];
        weights = new float[features * labels];
        sum = new float[features * labels];
        transitions = new float[labels * labels];
        transitionSquares = new double[labels * labels];
    }

    void train(List<Sequence> data) {
        List<Sequence> order = new ArrayList<>(data);
        Random random = new Random(20160908);
        for (int epoch = 1; epoch <= settings.epochs; epoch++) {
            Collections.shuffle(order, random);
            double loss = 0;
            long begin = System.nanoTime();
            for (Sequence s : order) {
                salt = random.nextInt();
                loss += update(s);
            }
            if (2 * epoch > settings.epochs) {
                average();
            }
            System.err.printf("epoch %d: loss %.1f, %.1f s%n", epoch, loss, (System.nanoTime() - begin) / 1e9);
        }
    }

    /** Whether an occurrence of a feature takes part in this update: each is left out at random, so that no few carry all. */
    private boolean kept(int occurrence) {
        int h = (occurrence ^ salt) * 0x9E3779B1;
        h = (h ^ (h >>> 15)) * 0x85EBCA6B;
        return ((h ^ (h >>> 13)) & 0xFFFF) >= settings.dropout * 0x10000;
    }

    float[] emissions(Sequence s) {
        float[] scores = new float[s.length() * labels];
        int k = 0;
        for (int i = 0; i < s.length(); i++) {
            for (; k < s.ends()[i]; k++) {
                if (!kept(k)) {
                    continue;
                }
                int row = s.features()[k] * labels;
                for (int l = 0; l < labels; l++) {
                    scores[i * labels + l] += weights[row + l];
                }
            }
        }
        return scores;
    }

    private double update(Sequence s) {
        float[] scores = emissions(s);
        ForwardBackward lattice = new ForwardBackward(new Lattice(space, transitions, s.length(), scores, s.allowed()));
        double loss = lattice.logSum();
        double[] expected = new double[labels];
        double[] pairs = new double[labels * labels];
        int k = 0;
        for (int i = 0; i < s.length(); i++) {
            int gold = s.labels()[i];
            loss -= scores[i * labels + gold];
            lattice.marginals(i, expected);
            if (i > 0) {
                lattice.addPairs(i, pairs);
                int pair = s.labels()[i - 1] * labels + gold;
                pairs[pair]--;
                loss -= transitions[pair];
            }
            expected[gold]--;
            for (; k < s.ends()[i]; k++) {
                if (kept(k)) {
                    step(s.features()[k] * labels, expected, s.weight());
                }
            }
        }
        for (int p = 0; p < pairs.length; p++) {
            transitionSquares[p] += pairs[p] * pairs[p];
            transitions[p] -= (float) (0.1 * pairs[p] / (1 + Math.sqrt(transitionSquares[p])));
        }
        return loss;
    }

    private void step(int row, double[] gradient, float weight) {
        for (int l = 0; l < labels; l++) {
            double g = gradient[l] * weight;
            if (Math.abs(g) < 1e-4) {
                continue;
            }
            int w = row + l;
            double before = Math.sqrt(n[w]);
            n[w] += (float) (g * g);
            double after = Math.sqrt(n[w]);
            z[w] += (float) (g - (after - before) / settings.rate * weights[w]);
            double excess = Math.abs(z[w]) - settings.l1;
            weights[w] = excess <= 0
                    ? 0
                    : (float) (-Math.signum(z[w]) * excess / ((1 + after) / settings.rate + settings.l2));
        }
    }

    private void average() {
        summed++;
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights[i];
        }
    }

    /** The mean of the weights after each epoch of the second half, for use with all features present. */
    float[] weights() {
        float[] mean = sum.clone();
        float factor = (float) (1 - settings.dropout) / summed;
        for (int i = 0; i < mean.length; i++) {
            mean[i] *= factor;
        }
        return mean;
    }

    float[] transitions() {
        return transitions;
    }
}
