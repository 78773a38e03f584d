package io.parley.events.claims;

import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Who said a claim; the span is where the text names or describes the speaker, if it does. */
public record Speaker(
        String name,
        SpeakerKind kind,
        @Nullable EntityType type,
        @Nullable String entityId,
        @Nullable TextSpan span) {}
