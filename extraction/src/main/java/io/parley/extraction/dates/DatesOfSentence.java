package io.parley.extraction.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules have found in one sentence so far; of overlapping expressions the longest is kept. */
final class DatesOfSentence {

    private final @Nullable FoundDate before;
    private final List<FoundDate> candidates = new ArrayList<>();

    /** {@code before} is the last date told in the sentences before, if it is near. */
    DatesOfSentence(@Nullable FoundDate before) {
        this.before = before;
    }

    void add(FoundDate date) {
        candidates.add(date);
    }

    /** The date told last before the position, the longest of those that end there. */
    @Nullable
    FoundDate lastBefore(int position) {
        return candidates.stream()
                .filter(d -> d.span().end() <= position)
                .max(Comparator.comparing((FoundDate d) -> d.span().end())
                        .thenComparing(d -> d.span().length()))
                .orElse(before);
    }

    /** The dates in order of text, without overlaps. */
    List<FoundDate> kept() {
        List<FoundDate> longestFirst = new ArrayList<>(candidates);
        longestFirst.sort(Comparator.comparing((FoundDate d) -> -d.span().length())
                .thenComparing(d -> d.span().start()));
        List<FoundDate> kept = new ArrayList<>();
        for (FoundDate candidate : longestFirst) {
            if (kept.stream().noneMatch(k -> k.span().overlaps(candidate.span()))) {
                kept.add(candidate);
            }
        }
        kept.sort(Comparator.comparing(d -> d.span().start()));
        return kept;
    }
}
