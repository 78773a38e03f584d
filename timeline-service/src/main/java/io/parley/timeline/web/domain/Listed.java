package io.parley.timeline.web.domain;

import io.parley.timeline.views.domain.Element;
import java.util.List;

/** A list of which a page shows the first elements at once and the rest when asked. */
public record Listed<T>(List<T> first, List<T> rest) {
    public Listed {
        first = List.copyOf(first);
        rest = List.copyOf(rest);
    }

    /** Cuts a list after so many elements. */
    public static <T> Listed<T> of(List<T> all, int most) {
        int cut = Math.min(most, all.size());
        return new Listed<>(all.subList(0, cut), all.subList(cut, all.size()));
    }

    /** Cuts a list after so many elements, or where those begin that a page shows only when asked; these come last. */
    public static <T extends Element> Listed<T> ofWorth(List<T> all, int most) {
        int worth = (int) all.stream().filter(element -> !element.folded()).count();
        return of(all, Math.min(most, worth));
    }

    /** Number of elements in all. */
    public int size() {
        return first.size() + rest.size();
    }
}
