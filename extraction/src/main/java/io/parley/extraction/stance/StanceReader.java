package io.parley.extraction.stance;

import io.parley.events.claims.Stance;
import io.parley.extraction.learned.Classifier;
import io.parley.extraction.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads what an utterance does: the likeliest stance that its words, after all negation, do not contradict. */
public final class StanceReader {

    private final StanceWording wording;
    private final StanceFeatures features;
    private final StanceVeto veto;
    private final Classifier classifier;

    /** With a classifier of stances; for cross-validation. */
    public StanceReader(Classifier classifier) {
        this.wording = new StanceWording();
        this.features = new StanceFeatures(wording);
        this.veto = new StanceVeto(wording);
        this.classifier = classifier;
    }

    public static StanceReader load() {
        return new StanceReader(Classifier.load("stance/stance.model"));
    }

    public Stance of(StanceFeatures.Utterance utterance, Reading reading) {
        return choose(classifier, features.of(utterance, reading), veto.of(utterance, reading));
    }

    /** The likeliest stance that is not barred; training judges by it. */
    public static Stance choose(Classifier classifier, List<String> features, Set<Stance> barred) {
        double[] probabilities = classifier.probabilities(features);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -probabilities[i]));
        return order.stream()
                .map(i -> Stance.valueOf(classifier.labels().get(i)))
                .filter(stance -> !barred.contains(stance))
                .findFirst()
                .orElse(Stance.STATES);
    }
}
