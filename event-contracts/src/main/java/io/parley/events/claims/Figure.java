package io.parley.events.claims;

import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that is reported: what was counted, how much, by whom, as of when.
 *
 * @param what what was counted, in a word or two ("killed")
 * @param counted whom or what, in words of the text ("civilians"); null where the text gives none
 * @param kind absent in what older engines wrote
 */
public record Figure(
        String what,
        BigDecimal value,
        @Nullable String unit,
        @Nullable String qualifier,
        @Nullable EntityRef source,
        @Nullable EntityRef about,
        @Nullable String date,
        @Nullable String counted,
        @Nullable FigureKind kind,
        List<TextSpan> evidence) {

    public Figure {
        evidence = List.copyOf(evidence);
    }

    /** The same number, as one of another kind. */
    public Figure as(FigureKind other, String counting) {
        return new Figure(counting, value, unit, qualifier, source, about, date, counted, other, evidence);
    }

    /** The same number, as of other days. */
    public Figure on(String days) {
        return new Figure(what, value, unit, qualifier, source, about, days, counted, kind, evidence);
    }
}
