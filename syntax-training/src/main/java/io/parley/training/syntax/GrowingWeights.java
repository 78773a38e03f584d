package io.parley.training.syntax;

import io.parley.extraction.attribution.sequence.Features;
import io.parley.extraction.syntax.TrainedTable;
import io.parley.extraction.syntax.Weights;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Weights of an averaged perceptron in training; a feature gets a row when it is first updated. */
final class GrowingWeights implements Weights {

    private final int classes;
    private int[] hashes = new int[1 << 16];
    private int[] rowOf = new int[1 << 16];
    private int[] names = new int[1 << 15];
    private int[] updates = new int[1 << 15];
    private float[] weights;
    private float[] sums;
    private int rows;
    private int step = 1;

    GrowingWeights(int classes) {
        this.classes = classes;
        weights = new float[names.length * classes];
        sums = new float[names.length * classes];
    }

    /** The same weights, to be changed by themselves. */
    GrowingWeights copy() {
        GrowingWeights other = new GrowingWeights(classes);
        other.hashes = hashes.clone();
        other.rowOf = rowOf.clone();
        other.names = names.clone();
        other.updates = updates.clone();
        other.weights = weights.clone();
        other.sums = sums.clone();
        other.rows = rows;
        other.step = step;
        return other;
    }

    /** Counts a decision; the average runs over all. */
    void tick() {
        step++;
    }

    @Override
    public void sum(Features features, float[] into) {
        Arrays.fill(into, 0);
        for (int k = 0; k < features.size(); k++) {
            int row = row(features.hash(k));
            if (row >= 0) {
                for (int c = 0; c < classes; c++) {
                    into[c] += weights[row * classes + c];
                }
            }
        }
    }

    /** Raises one class and lowers another for all the features. */
    void update(Features features, int right, int wrong) {
        for (int k = 0; k < features.size(); k++) {
            int row = rowOrNew(features.hash(k));
            updates[row]++;
            add(row * classes + right, 1);
            add(row * classes + wrong, -1);
        }
    }

    private void add(int at, float by) {
        weights[at] += by;
        sums[at] += by * step;
    }

    /** The averages of features that were updated often enough, in the order of their hashes. */
    TrainedTable averaged(int least) {
        int[] kept = IntStream.range(0, rows)
                .filter(row -> updates[row] >= least)
                .boxed()
                .sorted(Comparator.comparingInt(row -> names[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        float[] averages = new float[kept.length * classes];
        for (int k = 0; k < kept.length; k++) {
            for (int c = 0; c < classes; c++) {
                int at = kept[k] * classes + c;
                averages[k * classes + c] = weights[at] - sums[at] / step;
            }
        }
        return new TrainedTable(
                classes, Arrays.stream(kept).map(row -> names[row]).toArray(), averages);
    }

    private int row(int hash) {
        int mask = hashes.length - 1;
        int slot = hash & mask;
        while (rowOf[slot] != 0) {
            if (hashes[slot] == hash) {
                return rowOf[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private int rowOrNew(int hash) {
        int found = row(hash);
        if (found >= 0) {
            return found;
        }
        if (rows == names.length) {
            grow();
        }
        names[rows] = hash;
        place(hash, rows);
        return rows++;
    }

    private void place(int hash, int row) {
        int mask = hashes.length - 1;
        int slot = hash & mask;
        while (rowOf[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        hashes[slot] = hash;
        rowOf[slot] = row + 1;
    }

    private void grow() {
        int more = 2 * rows;
        names = Arrays.copyOf(names, more);
        updates = Arrays.copyOf(updates, more);
        weights = Arrays.copyOf(weights, more * classes);
        sums = Arrays.copyOf(sums, more * classes);
        hashes = new int[2 * more];
        rowOf = new int[2 * more];
        for (int row = 0; row < rows; row++) {
            place(names[row], row);
        }
    }
}
