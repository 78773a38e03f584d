package io.parley.events.claims;

import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a source says. Content is at most 500 characters a span; via is the chain from the speaker outwards. */
public record Claim(
        UUID claimId,
        Speaker speaker,
        List<EntityRef> via,
        @Nullable TextSpan cue,
        List<TextSpan> content,
        QuoteKind quote,
        Stance stance,
        @Nullable Issue issue,
        @Nullable EntityRef addressee,
        List<EntityRef> about,
        List<DateValue> dates,
        Modality modality,
        double confidence,
        @Nullable EventType eventType) {

    public Claim {
        via = List.copyOf(via);
        content = List.copyOf(content);
        about = List.copyOf(about);
        dates = List.copyOf(dates);
    }
}
