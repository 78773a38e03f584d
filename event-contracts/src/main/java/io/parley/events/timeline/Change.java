package io.parley.events.timeline;

/** One element of a view that came, changed or went. */
public record Change(String view, Kind kind, String key, String summary) {

    /** What happened to the element; WITHDRAWN is a removal because its article was killed or withheld. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED,
        WITHDRAWN
    }
}
