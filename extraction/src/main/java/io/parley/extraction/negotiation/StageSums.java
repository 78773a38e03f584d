package io.parley.extraction.negotiation;

import io.parley.events.claims.Stage;
import io.parley.extraction.document.Span;
import io.parley.extraction.negotiation.StageWording.Kind;
import io.parley.extraction.negotiation.StageWording.Sign;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weights of the stages of one article, and the choice among them. */
final class StageSums {

    private static final double LEAST = 4;

    /** A breakdown that the body tells of, where nothing tells of a deal and the lead of no talks. */
    private static final double LEAST_IN_BODY = 7;

    private static final double LEAST_TALKS = 3;

    /**
     * What an article without a plain sign must tell of a stage: of an agreement or a breakdown more than its name ("past peace
     * deals"). What is carried out is asked for as often as told.
     */
    private static final Map<Stage, Double> LEAST_AT_ALL = new EnumMap<>(Map.of(
            Stage.TALKS, 3.0, Stage.PROPOSAL, 3.0, Stage.FRAMEWORK, 5.0, Stage.AGREEMENT, 5.0, Stage.BREAKDOWN, 5.0));

    /** A plan or offer in an article that tells of no talks wants more evidence: companies have plans too. */
    private static final double LEAST_WITHOUT_TALKS = 6;

    /** Sum and evidence of one kind of signs. */
    private static final class Sum {
        private double weight;
        private double lead;
        private final List<Span> evidence = new ArrayList<>();
    }

    private final Map<Kind, Sum> sums = new EnumMap<>(Kind.class);

    private double past;
    private @Nullable Span pastWords;

    StageSums() {
        for (Kind kind : Kind.values()) {
            sums.put(kind, new Sum());
        }
    }

    private Sum of(Kind kind) {
        return sums.getOrDefault(kind, new Sum());
    }

    double weight(Kind kind) {
        return of(kind).weight;
    }

    /** The part of the weight that headline and beginning have. */
    double lead(Kind kind) {
        return of(kind).lead;
    }

    /** Counts a sign of the headline, which has no spans. */
    void add(Sign sign, double place, boolean lead) {
        Sum sum = of(sign.kind());
        sum.weight += sign.weight() * place;
        sum.lead += lead ? sign.weight() * place : 0;
    }

    /** Counts a sign of a sentence, unless another of its kind overlaps it. */
    void add(Sign sign, Span words, double place, boolean lead, int sentenceStart) {
        List<Span> evidence = of(sign.kind()).evidence;
        for (int i = evidence.size() - 1; i >= 0 && evidence.get(i).end() > sentenceStart; i--) {
            if (evidence.get(i).overlaps(words)) {
                return;
            }
        }
        evidence.add(words);
        add(sign, place, lead);
    }

    /** Keeps a sign of a deal that was made long before: it is where things stand if the article tells nothing newer. */
    void addPast(Sign sign, Span words, double place) {
        double weight = sign.weight() * place;
        if (sign.kind() == Kind.AGREEMENT && weight > past) {
            past = weight;
            pastWords = words;
        }
    }

    /** A breakdown wins when it is the news; else the furthest stage that the beginning tells of. */
    Stage choose() {
        Sum breakdown = of(Kind.BREAKDOWN);
        Sum agreement = of(Kind.AGREEMENT);
        double carriedOut = carriedOut();
        if (breakdown.lead >= LEAST && breakdown.lead >= agreement.lead && breakdown.lead >= carriedOut) {
            return Stage.BREAKDOWN;
        }
        boolean noDeal = agreement.lead < LEAST && of(Kind.FRAMEWORK).lead < LEAST && carriedOut < LEAST;
        if (breakdown.weight >= LEAST_IN_BODY
                && breakdown.weight > agreement.weight
                && of(Kind.TALKS).lead < LEAST_TALKS
                && noDeal) {
            return Stage.BREAKDOWN;
        }
        if (carriedOut >= LEAST && carriedOut >= agreement.lead) {
            return Stage.IMPLEMENTATION;
        }
        Sum framework = of(Kind.FRAMEWORK);
        if (agreement.lead >= LEAST && agreement.lead >= framework.lead) {
            return Stage.AGREEMENT;
        }
        if (framework.lead >= LEAST) {
            return Stage.FRAMEWORK;
        }
        boolean talks = of(Kind.TALKS).weight >= LEAST_TALKS;
        Sum proposal = of(Kind.PROPOSAL);
        if (proposal.lead >= LEAST && (talks || proposal.weight >= LEAST_WITHOUT_TALKS)) {
            return Stage.PROPOSAL;
        }
        return talks ? Stage.TALKS : weightiest();
    }

    /** Where nothing is plain, what the whole article tells most of, if it is more than a passing word. */
    private Stage weightiest() {
        Stage best = Stage.NONE;
        double most = 0;
        for (Map.Entry<Stage, Double> least : LEAST_AT_ALL.entrySet()) {
            double weight = of(Kind.valueOf(least.getKey().name())).weight;
            if (weight >= least.getValue() && weight >= most) {
                best = least.getKey();
                most = weight;
            }
        }
        return best == Stage.NONE && past >= LEAST ? Stage.AGREEMENT : best;
    }

    /** Withdrawals, releases and the like carry out a deal only where the article tells of one. */
    private double carriedOut() {
        Sum bound = of(Kind.IMPLEMENTATION);
        return bound.weight > 0 ? bound.lead + of(Kind.ACTION).lead : 0;
    }

    /** The stages that words of the text tell. */
    Set<Stage> told() {
        Set<Stage> out = EnumSet.noneOf(Stage.class);
        for (Stage stage : Stage.values()) {
            if (!signs(stage).isEmpty()) {
                out.add(stage);
            }
        }
        return out;
    }

    /**
     * The words that tell a stage; of an agreement where nothing newer tells one, those of the old deal; where only the headline tells it
     * ("deal reached"), those of the stage beside it ("reached a tentative agreement").
     */
    List<Span> evidence(Stage stage) {
        List<Span> signs = signs(stage);
        if (signs.isEmpty() && stage == Stage.AGREEMENT) {
            return pastWords == null ? signs(Stage.FRAMEWORK) : List.of(pastWords);
        }
        return signs.isEmpty() && stage == Stage.FRAMEWORK ? signs(Stage.AGREEMENT) : signs;
    }

    private List<Span> signs(Stage stage) {
        if (stage == Stage.NONE) {
            return List.of();
        }
        List<Span> all = new ArrayList<>(of(Kind.valueOf(stage.name())).evidence);
        if (stage == Stage.IMPLEMENTATION) {
            all.addAll(of(Kind.ACTION).evidence);
        }
        return all;
    }

    String rule(Stage stage) {
        if (stage == Stage.NONE) {
            return "no wording of any stage";
        }
        Sum sum = of(Kind.valueOf(stage.name()));
        return String.format(Locale.ROOT, "%s %.1f, in the lead %.1f", stage, sum.weight, sum.lead);
    }
}
