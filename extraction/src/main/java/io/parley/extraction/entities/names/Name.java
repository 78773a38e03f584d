package io.parley.extraction.entities.names;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.knowledge.KnownEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name found in a text.
 *
 * @param type null for the name of something that is not reported (an event, a product, an act)
 * @param candidates whom the tables know under these words, the more prominent first
 */
public record Name(Span span, @Nullable EntityType type, List<KnownEntity> candidates) {

    public Name {
        candidates = List.copyOf(candidates);
    }

    Name withSpan(Span other) {
        return new Name(other, type, other.equals(span) ? candidates : List.of());
    }
}
