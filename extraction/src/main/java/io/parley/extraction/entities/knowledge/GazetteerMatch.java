package io.parley.extraction.entities.knowledge;

import io.parley.extraction.document.Span;
import java.util.List;

/**
 * A known name in a text.
 *
 * @param candidates whom it can name, the more prominent first
 * @param ambiguous whether it can as well be a common word or another kind of name
 */
public record GazetteerMatch(Span span, List<KnownEntity> candidates, boolean ambiguous) {

    public GazetteerMatch {
        candidates = List.copyOf(candidates);
    }

    public KnownEntity first() {
        return candidates.get(0);
    }
}
