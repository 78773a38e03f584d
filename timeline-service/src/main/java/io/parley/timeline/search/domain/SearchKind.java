package io.parley.timeline.search.domain;

import java.util.Locale;

/** What can be searched: views whose elements are texts, and the headlines of articles. */
public enum SearchKind {
    CLAIMS,
    ISSUES,
    TIMELINE,
    PROPOSALS,
    HEADLINES;

    /** The name of the view. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
