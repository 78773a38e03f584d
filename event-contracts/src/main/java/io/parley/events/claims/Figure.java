package io.parley.events.claims;

import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number that is reported: what was counted, how much, by whom, as of when. */
public record Figure(
        String what,
        BigDecimal value,
        @Nullable String unit,
        @Nullable String qualifier,
        @Nullable EntityRef source,
        @Nullable EntityRef about,
        @Nullable String date,
        List<TextSpan> evidence) {

    public Figure {
        evidence = List.copyOf(evidence);
    }
}
