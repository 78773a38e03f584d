package io.parley.events.claims;

import io.parley.events.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stage that this article reports, with the words that say so and the rule that read them. */
public record StageReport(Stage stage, @Nullable String rule, List<TextSpan> evidence) {

    public StageReport {
        evidence = List.copyOf(evidence);
    }
}
