package io.parley.extraction.negotiation;

import io.parley.events.claims.Stage;
import io.parley.extraction.actors.WordClass;
import io.parley.extraction.document.Token;
import io.parley.extraction.negotiation.StageWording.Kind;
import io.parley.extraction.reading.Reading;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The features by which the stage of a whole article is judged: the sums of its wordings, how much it speaks of talks, deals,
 * plans and fights, and what its headline says. Training shares them.
 */
public final class StageFeatures {

    private static final int[] WEIGHTS = {0, 3, 7, 14, 25};
    private static final int[] PER_MILLE = {0, 2, 5, 10, 20};
    private static final Set<WordClass> COUNTED = Set.of(
            WordClass.TALKS,
            WordClass.TALK,
            WordClass.DEAL,
            WordClass.PLAN,
            WordClass.LABOUR,
            WordClass.FIGHT,
            WordClass.CONFLICT,
            WordClass.TAKEOVER,
            WordClass.SUIT,
            WordClass.OFFER,
            WordClass.REJECT,
            WordClass.AGREE,
            WordClass.NEGOTIATOR);

    private final StageSigns signs = new StageSigns();

    /**
     * An article as training sees it.
     *
     * @param rule what the wordings alone choose
     * @param told the stages that some wording tells; no other can be chosen
     */
    public record Case(Stage rule, Set<Stage> told, List<String> features) {

        public Case {
            told = Set.copyOf(told);
            features = List.copyOf(features);
        }
    }

    /** An article with its features. */
    public Case of(Reading reading) {
        return of(reading, signs.sums(reading));
    }

    static Case of(Reading reading, StageSums sums) {
        Set<String> out = new LinkedHashSet<>();
        out.add("rule=" + sums.choose());
        for (Kind kind : Kind.values()) {
            addSteps("sum=" + kind, sums.weight(kind), WEIGHTS, out);
            addSteps("lead=" + kind, sums.lead(kind), WEIGHTS, out);
        }
        addWords(reading, out);
        return new Case(sums.choose(), sums.told(), List.copyOf(out));
    }

    private static void addWords(Reading reading, Set<String> out) {
        Map<WordClass, Integer> counts = new EnumMap<>(WordClass.class);
        for (Token token : reading.tokens()) {
            for (WordClass word : WordClass.of(token)) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        int all = Math.max(1, reading.tokens().size());
        counts.forEach((word, count) -> {
            if (COUNTED.contains(word)) {
                addSteps("words=" + word, 1000.0 * count / all, PER_MILLE, out);
            }
        });
        for (Token token : reading.document().headlineTokens()) {
            WordClass.of(token).stream().filter(COUNTED::contains).forEach(c -> out.add("headline=" + c));
            StageVerb verb = StageVerb.of(token.lemma());
            if (verb != null) {
                out.add("headline=" + verb);
            }
        }
    }

    /** One feature for each step that the value is above, so that more of it says more. */
    private static void addSteps(String name, double value, int[] steps, Set<String> out) {
        for (int step : steps) {
            if (value > step) {
                out.add(name + ">" + step);
            }
        }
    }
}
