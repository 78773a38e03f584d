package io.parley.evaluation.score;

import io.parley.evaluation.compare.Matching;
import io.parley.evaluation.compare.Names;
import io.parley.evaluation.compare.Range;
import io.parley.evaluation.gold.GoldArticle;
import io.parley.evaluation.gold.GoldLayers;
import io.parley.evaluation.gold.GoldLayers.GoldEvent;
import io.parley.evaluation.gold.GoldLayers.GoldFigure;
import io.parley.evaluation.gold.GoldLayers.GoldPosition;
import io.parley.evaluation.gold.GoldLayers.GoldProposal;
import io.parley.events.claims.Position;
import io.parley.events.claims.Proposal;
import io.parley.events.claims.TimelineEvent;
import io.parley.events.text.TextSpan;
import io.parley.extraction.Extraction;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The layers of guidelines 2, counted as the published scorer counts them with {@code --layers}. */
final class LayerScorer {

    private static final double LEAST = 0.5;

    /** Of two that fit as well, the one with the right stance is paired. */
    private static final double SAME_STANCE = 0.01;

    private static final double SAME_PLACE = 0.6;
    private static final double SAME_TYPE = 0.4;

    private LayerScorer() {}

    /** Counts nothing for an article of the older guidelines. */
    static void score(GoldArticle article, Extraction found, ScoreSheet sheet) {
        GoldLayers gold = article.layers();
        if (gold == null) {
            return;
        }
        MeetingScorer.score(article.meetings(), found.meetings(), sheet);
        positions(gold.positions(), found.positions(), sheet);
        proposals(gold.proposals(), found.proposals(), sheet);
        figures(gold.figures(), found.figures(), sheet);
        events(gold.timeline(), found.events(), sheet);
    }

    private static void positions(List<GoldPosition> gold, List<Position> found, ScoreSheet sheet) {
        Map<Integer, Integer> held = Matching.of(gold, found, LayerScorer::alike, LEAST);
        int right = 0;
        for (Map.Entry<Integer, Integer> pair : held.entrySet()) {
            GoldPosition one = gold.get(pair.getKey());
            Position other = found.get(pair.getValue());
            boolean stance = one.stance().equals(other.stance().name());
            right += stance ? 1 : 0;
            String issue = other.issue() == null ? null : other.issue().name();
            sheet.count(Figure.POSITION_ISSUE, Objects.equals(one.issue(), issue));
            boolean flipped = sign(one.stance()) * sign(other.stance().name()) < 0;
            sheet.count(Figure.SIGN_FLIPS, flipped);
            if (!stance) {
                sheet.find(
                        Finding.Kind.WRONG_POSITION,
                        one.holder() + " " + one.stance(),
                        other.stance().name(),
                        one.span());
            }
        }
        for (int i = 0; i < gold.size(); i++) {
            if (!held.containsKey(i)) {
                GoldPosition one = gold.get(i);
                sheet.find(Finding.Kind.MISSED_POSITION, one.holder() + " " + one.stance(), null, one.span());
            }
        }
        sheet.count(Figure.POSITIONS, right, found.size(), gold.size());
        sheet.count(Figure.POSITIONS_HELD, held.size(), found.size(), gold.size());
    }

    private static double alike(GoldPosition gold, Position found) {
        double holder = isHolder(gold.holder(), found.holder().name()) ? 1 : 0;
        double stance = gold.stance().equals(found.stance().name()) ? 1 : 0;
        return gold.span().share(Range.of(found.span())) * holder + SAME_STANCE * stance;
    }

    /** The same name, or half of the words of the shorter. */
    private static boolean isHolder(String one, String other) {
        return Names.same(one, other) || Names.sameSpeaker(one, "ANONYMOUS", other);
    }

    private static int sign(String stance) {
        return switch (stance) {
            case "SUPPORTS", "ACCEPTS", "OFFERS" -> 1;
            case "OPPOSES", "REJECTS", "THREATENS" -> -1;
            default -> 0;
        };
    }

    private static void proposals(List<GoldProposal> gold, List<Proposal> found, ScoreSheet sheet) {
        Map<Integer, Integer> pairs = Matching.of(
                gold, found, (g, f) -> touches(g.span(), f.evidence()) || isHolder(g.name(), f.name()) ? 1 : 0, 1);
        pairs.forEach((i, j) -> {
            GoldProposal one = gold.get(i);
            Proposal other = found.get(j);
            String author = other.author() == null ? null : other.author().name();
            sheet.count(Figure.PROPOSAL_POINTS, Objects.equals(one.points(), other.points()));
            sheet.count(Figure.PROPOSAL_AUTHOR, isSame(one.author(), author));
        });
        sheet.count(Figure.PROPOSALS, pairs.size(), found.size(), gold.size());
    }

    private static void figures(List<GoldFigure> gold, List<io.parley.events.claims.Figure> found, ScoreSheet sheet) {
        Map<Integer, Integer> pairs = Matching.of(
                gold,
                found,
                (g, f) -> touches(g.span(), f.evidence()) && g.value().compareTo(f.value()) == 0 ? 1 : 0,
                1);
        pairs.forEach((i, j) -> {
            io.parley.events.claims.Figure other = found.get(j);
            String what = other.kind() == null ? other.what() : other.kind().name();
            sheet.count(Figure.FIGURE_WHAT, gold.get(i).what().equals(what));
        });
        sheet.count(Figure.FIGURES, pairs.size(), found.size(), gold.size());
    }

    private static void events(List<GoldEvent> gold, List<TimelineEvent> found, ScoreSheet sheet) {
        Map<Integer, Integer> pairs = Matching.of(gold, found, LayerScorer::alike, LEAST);
        int typed = 0;
        for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
            GoldEvent one = gold.get(pair.getKey());
            TimelineEvent other = found.get(pair.getValue());
            typed += one.type().equals(other.type().name()) ? 1 : 0;
            sheet.count(Figure.EVENT_DATE, Objects.equals(one.date(), other.date()));
        }
        sheet.count(Figure.EVENTS, typed, found.size(), gold.size());
        sheet.count(Figure.EVENTS_FOUND, pairs.size(), found.size(), gold.size());
    }

    private static double alike(GoldEvent gold, TimelineEvent found) {
        if (!gold.span().overlaps(Range.of(found.evidence()))) {
            return 0;
        }
        return SAME_PLACE + (gold.type().equals(found.type().name()) ? SAME_TYPE : 0);
    }

    static boolean touches(Range gold, List<TextSpan> evidence) {
        return evidence.stream().anyMatch(e -> gold.overlaps(Range.of(e)));
    }

    /** Both absent, or the same name. */
    static boolean isSame(@Nullable String one, @Nullable String other) {
        if (one == null || one.isEmpty()) {
            return other == null || other.isEmpty();
        }
        return other != null && !other.isEmpty() && Names.same(one, other);
    }
}
