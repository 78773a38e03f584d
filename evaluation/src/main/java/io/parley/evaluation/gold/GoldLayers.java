package io.parley.evaluation.gold;

import io.parley.evaluation.compare.Range;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What guidelines 2 annotate of the negotiation itself. Enumerations are kept as written.
 *
 * @param negotiation a short name of the main negotiation; null where the article is about none
 * @param stageWords where the text tells the stage
 */
public record GoldLayers(
        List<GoldPosition> positions,
        List<GoldProposal> proposals,
        List<GoldFigure> figures,
        List<GoldEvent> timeline,
        @Nullable String negotiation,
        @Nullable Range stageWords) {

    /** What a side holds on an issue. */
    public record GoldPosition(
            String holder,
            String stance,
            @Nullable String issue,
            Range span,
            @Nullable String source) {}

    /** A plan on the table. */
    public record GoldProposal(
            String name,
            @Nullable Integer points,
            @Nullable String author,
            List<String> supporters,
            List<String> opponents,
            Range span) {}

    /** A quantity. */
    public record GoldFigure(
            Range span,
            BigDecimal value,
            @Nullable String unit,
            String what,
            @Nullable String counted) {}

    /** A happening of the negotiation's timeline; the span is its trigger. */
    public record GoldEvent(@Nullable String date, String type, List<String> actors, String status, Range span) {}
}
