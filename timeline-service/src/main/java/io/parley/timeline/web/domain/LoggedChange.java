package io.parley.timeline.web.domain;

import java.time.Instant;
import java.util.List;

/**
 * One revision of a topic in its change log: when it was committed, why, and what it changed.
 *
 * @param lines of which a page shows the first; the interface has all
 */
public record LoggedChange(long revision, Instant at, List<String> reasons, Listed<Line> lines) {
    /** One element that came, changed or went. */
    public record Line(String view, String kind, String summary) {}

    public LoggedChange {
        reasons = List.copyOf(reasons);
    }

    /** The revision before it. */
    public long previous() {
        return revision - 1;
    }
}
