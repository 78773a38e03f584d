package io.parley.extraction.proposals;

import io.parley.extraction.learned.Classifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses among the plans of an article: the most probable few above a threshold; who counts a plan's points tells of it. */
public final class PlanChoice {

    /** By cross-validation (ADR 0025). */
    private static final double LEAST = 0.25;

    /** How many proposals an article has at most; annotators find one or two. */
    private static final int MOST = 2;

    private final double least;

    /** A choice with another threshold, for cross-validation. */
    public PlanChoice(double least) {
        this.least = least;
    }

    PlanChoice() {
        this(LEAST);
    }

    private record Judged(int plan, double probability) {}

    /** The places of the chosen plans in the list, in its order. */
    public List<Integer> choose(List<List<String>> plans, Classifier classifier) {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            boolean sure = plans.get(i).contains(PlanFeatures.COUNTED);
            double probability = sure ? 1 : classifier.probability(plans.get(i), PlanFeatures.TOLD);
            if (probability >= least) {
                judged.add(new Judged(i, probability));
            }
        }
        return judged.stream()
                .sorted(Comparator.comparingDouble(Judged::probability).reversed())
                .limit(MOST)
                .map(Judged::plan)
                .sorted()
                .toList();
    }
}
