package io.parley.timeline.search.domain;

import java.util.Arrays;
import java.util.Locale;

/** In which order hits come. */
public enum SearchSort {
    /** The best first; of equal ones the newest. */
    RELEVANCE,
    NEWEST,
    OLDEST;

    /** As addresses have it; called for query parameters. */
    public static SearchSort fromString(String name) {
        return Arrays.stream(values())
                .filter(one -> one.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no order: " + name));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
