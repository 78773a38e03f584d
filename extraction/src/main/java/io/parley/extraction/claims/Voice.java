package io.parley.extraction.claims;

import io.parley.events.claims.Speaker;
import io.parley.events.claims.SpeakerKind;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.wire.WireEntities;
import io.parley.extraction.wire.WireSpans;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks.
 *
 * @param name the entity's name, or the description without its article
 * @param span where the text names or describes the speaker for this utterance
 * @param certainty how sure the resolution is, from the kind of evidence
 */
record Voice(
        String name,
        SpeakerKind kind,
        @Nullable FoundEntity entity,
        @Nullable Span span,
        double certainty) {

    static final double NAMED_HERE = 1.0;
    static final double REFERRED_TO = 0.9;
    static final double DESCRIBED = 0.85;
    static final double CARRIED_OVER = 0.7;
    static final double NOBODY = 0.5;

    static Voice of(FoundEntity entity, @Nullable Span span, double certainty) {
        SpeakerKind kind =
                switch (entity.type()) {
                    case PERSON -> SpeakerKind.NAMED;
                    case ORG, GPE, LOCATION, FACILITY -> SpeakerKind.ORGANISATION;
                };
        return new Voice(entity.name(), kind, entity, span, certainty);
    }

    static Voice unknown(@Nullable Span span) {
        return new Voice("unknown", SpeakerKind.UNKNOWN, null, span, NOBODY);
    }

    /** The same speaker, referred to at another place. */
    Voice at(@Nullable Span other, double otherCertainty) {
        return new Voice(name, kind, entity, other, otherCertainty);
    }

    Speaker write(WireSpans spans) {
        return new Speaker(
                name,
                kind,
                entity == null ? null : entity.type(),
                entity == null ? null : WireEntities.id(entity),
                span == null ? null : spans.of(span));
    }
}
