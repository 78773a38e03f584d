package io.parley.training;

import io.parley.extraction.attribution.sequence.Features;
import io.parley.extraction.attribution.sequence.Observations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Labelled sequences with their features as numbers of a growing index; memory is bounded by the corpus. */
final class Sequences {

    private final List<Sequence> all = new ArrayList<>();
    private final FeatureIndex index = new FeatureIndex();
    private final Features features = new Features();
    private int[] buffer = new int[1 << 16];

    void add(Observations observed, int[] labels, float weight) {
        int n = observed.length();
        int size = 0;
        int[] ends = new int[n];
        int[] allowed = new int[n];
        for (int i = 0; i < n; i++) {
            features.clear();
            observed.extract(i, features);
            if (size + features.size() > buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * (size + features.size()));
            }
            for (int k = 0; k < features.size(); k++) {
                buffer[size++] = index.count(features.hash(k));
            }
            ends[i] = size;
            allowed[i] = observed.allowed(i);
        }
        all.add(new Sequence(Arrays.copyOf(buffer, size), ends, allowed, labels, weight));
    }

    /** Drops features that occur less often than {@code least} times and renumbers the rest. */
    void cut(int least) {
        int[] renumber = index.cut(least);
        for (int s = 0; s < all.size(); s++) {
            Sequence old = all.get(s);
            int[] kept = new int[old.features().length];
            int[] ends = new int[old.length()];
            int size = 0;
            int k = 0;
            for (int i = 0; i < ends.length; i++) {
                for (; k < old.ends()[i]; k++) {
                    int row = renumber[old.features()[k]];
                    if (row >= 0) {
                        kept[size++] = row;
                    }
                }
                ends[i] = size;
            }
            all.set(s, new Sequence(Arrays.copyOf(kept, size), ends, old.allowed(), old.labels(), old.weight()));
        }
    }

    List<Sequence> all() {
        return all;
    }

    int[] hashes() {
        return index.hashes();
    }
}
