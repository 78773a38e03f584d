package io.parley.extraction.stance;

import io.parley.events.claims.Stance;
import io.parley.extraction.clauses.Polarity;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.learned.Classifier;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what an utterance does: the likeliest stance that its words, after all negation, do not contradict. */
public final class StanceReader {

    /** The weight from which a wording of the list is clear enough. */
    private static final int LISTED = 2;

    private static final Set<String> NEGATIONS = WordList.read("claims/negations.txt");

    private static final Set<String> SELF = Set.of("we", "i");

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
        Set<Stance> barred = veto.of(utterance, reading);
        Stance performed = performed(utterance, reading);
        if (performed != null && !barred.contains(performed)) {
            return performed;
        }
        Stance chosen = choose(classifier, features.of(utterance, reading), barred);
        Stance listed = chosen == Stance.STATES ? listed(utterance, barred, reading) : null;
        return listed == null ? chosen : listed;
    }

    /** The stance that the word list gives by itself, where the classifier finds none: lists carry over to new subjects. */
    private @Nullable Stance listed(StanceFeatures.Utterance utterance, Set<Stance> barred, Reading reading) {
        StanceWording.Found best = null;
        for (Span span : utterance.content()) {
            for (StanceWording.Found found : wording.in(span, reading)) {
                // A wording may hold its own negation ("without preconditions"); one before it leaves the sign open.
                boolean negated = reading
                        .tokensIn(new Span(span.start(), found.words().start()))
                        .stream()
                        .anyMatch(token -> NEGATIONS.contains(token.lemma()));
                boolean stands = found.polarity() == Polarity.POSITIVE && !negated && !barred.contains(found.stance());
                if (stands && found.weight() >= LISTED && (best == null || found.weight() > best.weight())) {
                    best = found;
                }
            }
        }
        return best == null ? null : best.stance();
    }

    /** "We accept the plan": who says so of himself in as many words does it by saying it. */
    private @Nullable Stance performed(StanceFeatures.Utterance utterance, Reading reading) {
        for (Span span : utterance.content()) {
            List<Token> words = reading.tokensIn(span).stream()
                    .filter(token -> Character.isLetter(token.text().charAt(0)))
                    .toList();
            if (words.size() < 2 || !SELF.contains(words.get(0).text().toLowerCase(Locale.ROOT))) {
                continue;
            }
            Span verb = words.get(1).span();
            for (StanceWording.Found found : wording.in(span, reading)) {
                if (found.words().start() == verb.start() && found.polarity() == Polarity.POSITIVE) {
                    return found.stance();
                }
            }
        }
        return null;
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
