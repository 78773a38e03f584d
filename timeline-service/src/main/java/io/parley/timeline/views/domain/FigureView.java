package io.parley.timeline.views.domain;

import io.parley.events.claims.FigureKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that sources report.
 *
 * @param counted whom or what it counts, in words of the text
 * @param text the sentence that gives it
 * @param folded whether a page shows it only when asked: it counts nothing that the talks are about
 */
public record FigureView(
        String id,
        String what,
        @Nullable FigureKind kind,
        @Nullable String counted,
        BigDecimal value,
        @Nullable String unit,
        @Nullable String qualifier,
        @Nullable String source,
        @Nullable String about,
        @Nullable String date,
        @Nullable String published,
        String text,
        boolean folded,
        List<String> providers,
        List<Evidence> evidence)
        implements Element {

    public FigureView {
        providers = List.copyOf(providers);
        evidence = List.copyOf(evidence);
    }

    /** The same figure, shown only when asked. */
    FigureView fold() {
        return new FigureView(
                id, what, kind, counted, value, unit, qualifier, source, about, date, published, text, true, providers,
                evidence);
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public String sortKey() {
        return (folded ? "1 " : "0 ") + what + " " + (date == null ? "" : date) + " "
                + (published == null ? "" : published) + " " + id;
    }

    @Override
    public String summary() {
        return what + ": " + value.toPlainString();
    }
}
