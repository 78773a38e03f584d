package io.parley.timeline.views.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number that sources report. */
public record FigureView(
        String id,
        String what,
        BigDecimal value,
        @Nullable String unit,
        @Nullable String qualifier,
        @Nullable String source,
        @Nullable String about,
        @Nullable String date,
        @Nullable String published,
        List<String> providers,
        List<Evidence> evidence)
        implements Element {

    public FigureView {
        providers = List.copyOf(providers);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public String sortKey() {
        return what + " " + (date == null ? "" : date) + " " + (published == null ? "" : published) + " " + id;
    }

    @Override
    public String summary() {
        return what + ": " + value.toPlainString();
    }
}
