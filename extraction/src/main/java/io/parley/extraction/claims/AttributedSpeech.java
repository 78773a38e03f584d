package io.parley.extraction.claims;

import io.parley.events.claims.QuoteKind;
import io.parley.events.claims.Speaker;
import io.parley.events.text.TextSpan;
import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.confidence.Grounds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Any attribution of the article, belief and intent included; what is speech is also a claim. Grounds explain its confidence. */
public record AttributedSpeech(
        Speaker speaker,
        @Nullable TextSpan cue,
        List<TextSpan> content,
        QuoteKind quote,
        Attribution.Kind kind,
        double confidence,
        Grounds grounds) {

    public AttributedSpeech {
        content = List.copyOf(content);
    }
}
