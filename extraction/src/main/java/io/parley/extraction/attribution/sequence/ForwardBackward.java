package io.parley.extraction.attribution.sequence;

import java.util.Arrays;

/** Probabilities of the labels of a sequence: sums over all paths, scaled at each position so that nothing underflows. */
public final class ForwardBackward {

    private final Lattice lattice;
    private final StateSpace space;
    private final int length;
    private final double[] forward;
    private final double[] backward;
    private final double[] factors;
    private final double[] steps;
    private final double logSum;

    public ForwardBackward(Lattice lattice) {
        this.lattice = lattice;
        this.space = lattice.space();
        this.length = lattice.length();
        this.forward = new double[length * space.states()];
        this.backward = new double[length * space.states()];
        this.factors = new double[length * space.labels()];
        this.steps = steps();
        this.logSum = runForward();
        runBackward();
    }

    /** The logarithm of the sum over all paths. */
    public double logSum() {
        return logSum;
    }

    private double runForward() {
        int states = space.states();
        double log = 0;
        for (int i = 0; i < length; i++) {
            double top = scaleEmissions(i);
            double total = 0;
            for (int s = 0; s < states; s++) {
                if (!lattice.possible(i, s)) {
                    continue;
                }
                double incoming = i == 0 ? (space.starts(s) ? 1 : 0) : 0;
                for (int k = 0; i > 0 && k < space.before(s).length; k++) {
                    int p = space.before(s)[k];
                    incoming += forward[(i - 1) * states + p] * steps[p * states + s];
                }
                forward[i * states + s] = incoming * factor(i, s);
                total += forward[i * states + s];
            }
            for (int s = 0; s < states; s++) {
                forward[i * states + s] /= total;
            }
            log += top + Math.log(total);
        }
        return log;
    }

    private void runBackward() {
        int states = space.states();
        for (int s = 0; s < states; s++) {
            backward[(length - 1) * states + s] = 1;
        }
        for (int i = length - 1; i > 0; i--) {
            double total = 0;
            for (int s = 0; s < states; s++) {
                if (!lattice.possible(i, s)) {
                    continue;
                }
                double mass = backward[i * states + s] * factor(i, s);
                for (int p : space.before(s)) {
                    backward[(i - 1) * states + p] += mass * steps[p * states + s];
                }
            }
            for (int p = 0; p < states; p++) {
                total += backward[(i - 1) * states + p];
            }
            for (int p = 0; p < states; p++) {
                backward[(i - 1) * states + p] /= total;
            }
        }
    }

    /** The probability of every label at a position. */
    public void marginals(int position, double[] into) {
        int states = space.states();
        Arrays.fill(into, 0);
        double total = 0;
        for (int s = 0; s < states; s++) {
            double p = forward[position * states + s] * backward[position * states + s];
            into[space.label(s)] += p;
            total += p;
        }
        for (int l = 0; l < into.length; l++) {
            into[l] /= total;
        }
    }

    /** Adds the probability of every pair of labels at (position−1, position). */
    public void addPairs(int position, double[] into) {
        int states = space.states();
        double total = 0;
        double[] pairs = new double[into.length];
        for (int s = 0; s < states; s++) {
            if (!lattice.possible(position, s)) {
                continue;
            }
            double mass = factor(position, s) * backward[position * states + s];
            for (int p : space.before(s)) {
                double v = forward[(position - 1) * states + p] * steps[p * states + s] * mass;
                pairs[space.label(p) * space.labels() + space.label(s)] += v;
                total += v;
            }
        }
        for (int k = 0; k < pairs.length; k++) {
            into[k] += pairs[k] / total;
        }
    }

    private double[] steps() {
        int states = space.states();
        double[] steps = new double[states * states];
        for (int s = 0; s < states; s++) {
            for (int p : space.before(s)) {
                steps[p * states + s] = Math.exp(lattice.transition(space.label(p), space.label(s)));
            }
        }
        return steps;
    }

    private double scaleEmissions(int i) {
        double top = Double.NEGATIVE_INFINITY;
        for (int l = 0; l < space.labels(); l++) {
            top = Math.max(top, lattice.emission(i, l));
        }
        for (int l = 0; l < space.labels(); l++) {
            factors[i * space.labels() + l] = Math.exp(lattice.emission(i, l) - top);
        }
        return top;
    }

    private double factor(int i, int state) {
        return factors[i * space.labels() + space.label(state)];
    }
}
