package io.parley.extraction.negotiation;

import io.parley.events.claims.Stage;
import io.parley.events.claims.StageReport;
import io.parley.events.text.TextSpan;
import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.DataFile;
import io.parley.extraction.resource.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How far the negotiation has come as the article reports it. Each stage's wording is summed, the beginning of the
 * article counting most; a breakdown in the lead wins, else the furthest stage with enough weight.
 */
public final class StageRules {

    private static final double LEAD = 1.5;
    private static final double BODY = 1.0;
    private static final double TAIL = 0.4;
    private static final int LEAD_SENTENCES = 3;
    private static final int BODY_SENTENCES = 10;
    private static final double LEAST = 4;
    private static final double LEAST_TALKS = 3;
    private static final int HYPOTHESIS_REACH = 5;
    private static final int MOST_EVIDENCE = 5;

    private static final List<Stage> FURTHEST_FIRST =
            List.of(Stage.IMPLEMENTATION, Stage.AGREEMENT, Stage.FRAMEWORK, Stage.PROPOSAL, Stage.TALKS);

    private record Weighted(Stage stage, int weight) {}

    private final PhraseBook<Weighted> wording = new PhraseBook<>();
    private final Set<String> hypothetical = WordList.read("negotiation/hypothetical.txt");

    public StageRules() {
        for (DataFile.Row row : DataFile.rows("negotiation/stage.tsv")) {
            wording.add(row.column(2), new Weighted(row.value(0, Stage.class), Integer.parseInt(row.column(1))));
        }
    }

    /** Sum and best evidence of one stage. */
    private static final class Sum {
        private double weight;
        private double lead;
        private final List<Span> evidence = new ArrayList<>();
    }

    public StageReport read(Reading reading) {
        Map<Stage, Sum> sums = new EnumMap<>(Stage.class);
        List<Sentence> sentences = reading.document().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (!isHistory(sentences.get(i), reading)) {
                double place = i < LEAD_SENTENCES ? LEAD : i < BODY_SENTENCES ? BODY : TAIL;
                add(sentences.get(i), place, sums);
            }
        }
        Stage stage = choose(sums);
        Sum sum = sums.get(stage);
        List<TextSpan> evidence = sum == null
                ? List.of()
                : sum.evidence.stream()
                        .limit(MOST_EVIDENCE)
                        .map(reading.spans()::of)
                        .toList();
        String rule = sum == null
                ? "no wording of any stage"
                : String.format(Locale.ROOT, "%s %.1f, in the lead %.1f", stage, sum.weight, sum.lead);
        return new StageReport(stage, rule, evidence);
    }

    private void add(Sentence sentence, double place, Map<Stage, Sum> sums) {
        for (PhraseBook.Match<Weighted> match : wording.find(sentence.tokens())) {
            Stage stage = match.meaning().stage();
            boolean open = stage == Stage.TALKS || stage == Stage.NONE || stage == Stage.PROPOSAL;
            if (!open && isHypothetical(sentence.tokens(), match.tokens().get(0))) {
                continue;
            }
            Sum sum = sums.computeIfAbsent(stage, s -> new Sum());
            if (!isRepeated(match.span(), sentence, sum.evidence)) {
                sum.weight += match.meaning().weight() * place;
                sum.lead += place == LEAD ? match.meaning().weight() * place : 0;
                sum.evidence.add(match.span());
            }
        }
    }

    /** Only evidence of the same sentence can overlap, and that comes last. */
    private static boolean isRepeated(Span match, Sentence sentence, List<Span> evidence) {
        for (int i = evidence.size() - 1; i >= 0 && evidence.get(i).end() > sentence.start(); i--) {
            if (evidence.get(i).overlaps(match)) {
                return true;
            }
        }
        return false;
    }

    private static Stage choose(Map<Stage, Sum> sums) {
        Sum breakdown = sums.get(Stage.BREAKDOWN);
        if (breakdown != null && breakdown.lead >= LEAST) {
            return Stage.BREAKDOWN;
        }
        for (Stage stage : FURTHEST_FIRST) {
            Sum sum = sums.get(stage);
            double least = stage == Stage.TALKS ? LEAST_TALKS : LEAST;
            boolean enough = sum != null && sum.weight >= least && (stage == Stage.TALKS || sum.lead >= LEAST);
            if (enough) {
                return stage;
            }
        }
        return Stage.NONE;
    }

    private boolean isHypothetical(List<Token> tokens, int first) {
        for (int i = first - 1; i >= Math.max(0, first - HYPOTHESIS_REACH); i--) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            if (hypothetical.contains(word)
                    || hypothetical.contains(tokens.get(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** A sentence about another year tells of the past. */
    private static boolean isHistory(Sentence sentence, Reading reading) {
        LocalDate published = reading.document().published();
        if (published == null) {
            return false;
        }
        for (FoundDate date : reading.datesIn(sentence.span())) {
            int year = Integer.parseInt(date.value().substring(0, 4));
            if (year < published.getYear() - 1) {
                return true;
            }
        }
        return false;
    }
}
