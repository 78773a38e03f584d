package io.parley.extraction.entities.coreference;

import io.parley.extraction.document.Span;
import io.parley.extraction.entities.knowledge.KnownEntity;
import io.parley.extraction.entities.linking.Draft;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The names of a document by their places, and its entities by what is known: found without reading all of them. */
final class Placed {

    private final TreeMap<Integer, Place> byStart = new TreeMap<>();
    private final Map<KnownEntity, Draft> byKnown = new HashMap<>();
    private int longest;

    /** A name, and which entity of the document it is. */
    record Place(Span span, Draft draft, int index) {}

    Placed(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            KnownEntity known = draft.known();
            if (known != null) {
                byKnown.putIfAbsent(known, draft);
            }
            for (Span span : draft.spans()) {
                byStart.put(span.start(), new Place(span, draft, i));
                longest = Math.max(longest, span.length());
            }
        }
    }

    /** Entities of earlier first mention come first. */
    List<Place> overlapping(Span span) {
        return byStart.subMap(span.start() - longest, span.end()).values().stream()
                .filter(place -> place.span().overlaps(span))
                .sorted(Comparator.comparingInt(Place::index))
                .toList();
    }

    Optional<Draft> known(KnownEntity entity) {
        return Optional.ofNullable(byKnown.get(entity));
    }
}
