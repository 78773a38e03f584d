package io.parley.training.entities;

import io.parley.extraction.entities.names.NameModel;
import io.parley.extraction.entities.names.Tags;
import io.parley.extraction.entities.names.Viterbi;
import java.util.Arrays;
import java.util.List;

/** A structured averaged perceptron (Collins 2002) over hashed features. */
final class Perceptron {

    private final int bits;
    private final int[] weights;
    private final long[] weighted;
    private final int[] transitions = new int[Tags.COUNT * Tags.COUNT];
    private final long[] transitionsWeighted = new long[Tags.COUNT * Tags.COUNT];
    private long step = 1;

    Perceptron(int bits) {
        this.bits = bits;
        this.weights = new int[Tags.COUNT << bits];
        this.weighted = new long[Tags.COUNT << bits];
    }

    int bits() {
        return bits;
    }

    /** Learns from one sentence: features of each word, and the right tags. */
    void learn(int[][] features, int[] gold) {
        int[][] emissions = new int[features.length][Tags.COUNT];
        for (int i = 0; i < features.length; i++) {
            for (int feature : features[i]) {
                for (int tag = 0; tag < Tags.COUNT; tag++) {
                    emissions[i][tag] += weights[feature * Tags.COUNT + tag];
                }
            }
        }
        int[] guess = Viterbi.decode(emissions, transitions);
        if (!Arrays.equals(guess, gold)) {
            update(features, gold, 1);
            update(features, guess, -1);
        }
        step++;
    }

    private void update(int[][] features, int[] tags, int by) {
        int previous = Tags.OUTSIDE;
        for (int i = 0; i < tags.length; i++) {
            for (int feature : features[i]) {
                weights[feature * Tags.COUNT + tags[i]] += by;
                weighted[feature * Tags.COUNT + tags[i]] += by * step;
            }
            transitions[previous * Tags.COUNT + tags[i]] += by;
            transitionsWeighted[previous * Tags.COUNT + tags[i]] += by * step;
            previous = tags[i];
        }
    }

    /** The average over all steps of all learners, brought to one byte a weight. */
    static NameModel average(List<Perceptron> learners) {
        Perceptron first = learners.get(0);
        double[] averages = new double[first.weights.length];
        double[] transitions = new double[first.transitions.length];
        for (Perceptron learner : learners) {
            addAverages(learner.weights, learner.weighted, learner.step, averages);
            addAverages(learner.transitions, learner.transitionsWeighted, learner.step, transitions);
        }
        double[] sizes = Arrays.stream(averages)
                .map(Math::abs)
                .filter(size -> size > 0)
                .sorted()
                .toArray();
        double largest = sizes.length == 0 ? 1 : sizes[(int) ((sizes.length - 1) * 0.9999)];
        double scale = 127 / largest;
        byte[] bytes = new byte[averages.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(averages[i] * scale)));
        }
        int[] rounded = Arrays.stream(transitions)
                .mapToInt(transition -> (int) Math.round(transition * scale))
                .toArray();
        return new NameModel(first.bits, bytes, rounded);
    }

    private static void addAverages(int[] last, long[] weighted, long steps, double[] sums) {
        for (int i = 0; i < last.length; i++) {
            sums[i] += last[i] - (double) weighted[i] / steps;
        }
    }
}
