package io.parley.extraction.negotiation;

import io.parley.events.claims.Stage;
import io.parley.extraction.learned.Classifier;
import java.util.EnumSet;
import java.util.Set;

/**
 * Chooses the stage of an article: breakdowns, frameworks and what is carried out by their wording, which is rare and plain;
 * whether there are talks, a proposal or an agreement by a classifier, among the stages that some wording tells. Where the
 * wordings are plain enough to choose, the classifier must be much surer than of their choice.
 */
public final class StageChoice {

    private static final Set<Stage> BY_WORDING = EnumSet.of(Stage.BREAKDOWN, Stage.FRAMEWORK, Stage.IMPLEMENTATION);

    /** How many times as probable as the choice of the wordings another stage must be (ADR 0025). */
    private static final double MUCH_SURER = 3;

    private StageChoice() {}

    /** The stage of an article. */
    public static Stage choose(StageFeatures.Case article, Classifier classifier) {
        if (BY_WORDING.contains(article.rule())) {
            return article.rule();
        }
        double[] probabilities = classifier.probabilities(article.features());
        boolean plain = article.rule() != Stage.NONE;
        Stage best = article.rule();
        double most = plain ? MUCH_SURER * classifier.probability(article.features(), best.name()) : 0;
        for (int i = 0; i < probabilities.length; i++) {
            Stage stage = Stage.valueOf(classifier.labels().get(i));
            boolean may = !BY_WORDING.contains(stage)
                    && (stage == Stage.NONE || article.told().contains(stage));
            if (may && probabilities[i] > most) {
                best = stage;
                most = probabilities[i];
            }
        }
        return best;
    }
}
