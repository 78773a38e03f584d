package io.parley.extraction.events;

import io.parley.extraction.learned.Classifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the few key happenings of an article from the classifier's judgement of its words. Words of one sentence that
 * speak for the same type tell the same happening: each makes it more probable.
 */
public final class EventChoice {

    /** The label of words that tell no key happening. */
    public static final String NONE = "NONE";

    private static final double LEAST = 0.02;

    private final double threshold;
    private final int most;

    public EventChoice(double threshold, int most) {
        this.threshold = threshold;
        this.most = most;
    }

    /**
     * A happening that was chosen.
     *
     * @param candidate index of the word that tells it best
     */
    public record Chosen(int candidate, String type, double probability) {}

    private record Key(int sentence, String type) {}

    /** Chooses from the candidates of an article, in order of text. */
    public List<Chosen> choose(Classifier classifier, List<EventFeatures.Case> cases) {
        Map<Key, Chosen> best = new LinkedHashMap<>();
        Map<Key, Double> against = new LinkedHashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            EventFeatures.Case candidate = cases.get(i);
            if (!candidate.mayBeAny()) {
                continue;
            }
            double[] all = classifier.probabilities(candidate.features());
            for (int label = 0; label < all.length; label++) {
                String type = classifier.labels().get(label);
                if (type.equals(NONE) || all[label] < LEAST || !candidate.mayBe(type)) {
                    continue;
                }
                Key key = new Key(candidate.number(), type);
                against.merge(key, 1 - all[label], (a, b) -> a * b);
                Chosen other = best.get(key);
                if (other == null || other.probability() < all[label]) {
                    best.put(key, new Chosen(i, type, all[label]));
                }
            }
        }
        List<Chosen> chosen = new ArrayList<>();
        best.forEach((key, word) -> {
            double probability = 1 - against.getOrDefault(key, 1.0);
            if (probability >= threshold) {
                chosen.add(new Chosen(word.candidate(), word.type(), probability));
            }
        });
        return chosen.stream()
                .sorted(Comparator.comparingDouble(Chosen::probability).reversed())
                .limit(most)
                .sorted(Comparator.comparingInt(Chosen::candidate))
                .toList();
    }
}
