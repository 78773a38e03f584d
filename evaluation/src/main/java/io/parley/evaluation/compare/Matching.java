package io.parley.evaluation.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** Pairs what was expected with what was found, one to one. */
public final class Matching {

    private record Pair(double score, int gold, int found) {}

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::score)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found)
            .reversed();

    private Matching() {}

    /**
     * Greedy, the best score first; of equal ones the later comes first, as in the published scorer.
     *
     * @return index of the expected one to index of the found one
     */
    public static <G, F> Map<Integer, Integer> of(
            List<G> gold, List<F> found, ToDoubleBiFunction<G, F> score, double least) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double s = score.applyAsDouble(gold.get(i), found.get(j));
                if (s >= least) {
                    pairs.add(new Pair(s, i, j));
                }
            }
        }
        pairs.sort(BEST_FIRST);
        BitSet taken = new BitSet();
        Map<Integer, Integer> out = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            if (!out.containsKey(pair.gold) && !taken.get(pair.found)) {
                out.put(pair.gold, pair.found);
                taken.set(pair.found);
            }
        }
        return out;
    }
}
