package io.parley.extraction.entities.names;

import io.parley.extraction.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Names by where they begin, so that what overlaps a span is found without reading all of them. */
final class NamesByPlace {

    private final TreeMap<Integer, List<Name>> byStart = new TreeMap<>();
    private int longest;

    NamesByPlace(List<Name> names) {
        names.forEach(this::add);
    }

    void add(Name name) {
        byStart.computeIfAbsent(name.span().start(), start -> new ArrayList<>(1))
                .add(name);
        longest = Math.max(longest, name.span().length());
    }

    void remove(Name name) {
        List<Name> here = byStart.get(name.span().start());
        if (here != null && here.remove(name) && here.isEmpty()) {
            byStart.remove(name.span().start());
        }
    }

    /** In order of text. */
    List<Name> overlapping(Span span) {
        List<Name> out = new ArrayList<>();
        byStart.subMap(span.start() - longest, span.end()).values().forEach(here -> here.stream()
                .filter(name -> name.span().overlaps(span))
                .forEach(out::add));
        return out;
    }

    List<Name> all() {
        return byStart.values().stream().flatMap(List::stream).toList();
    }
}
