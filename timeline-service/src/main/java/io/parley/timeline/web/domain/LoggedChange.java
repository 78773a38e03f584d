package io.parley.timeline.web.domain;

import java.time.Instant;
import java.util.List;

/** One revision of a topic in its change log: when it was committed, why, and what it changed. */
public record LoggedChange(long revision, Instant at, List<String> reasons, List<Line> lines) {
    private static final int MOST = 20;

    /** One element that came, changed or went. */
    public record Line(String view, String kind, String summary) {}

    public LoggedChange {
        reasons = List.copyOf(reasons);
        lines = List.copyOf(lines);
    }

    /** The lines that a page shows; the interface has all. */
    public List<Line> first() {
        return lines.subList(0, Math.min(MOST, lines.size()));
    }

    /** The revision before it. */
    public long previous() {
        return revision - 1;
    }

    /** How many lines a page leaves out. */
    public int left() {
        return lines.size() - first().size();
    }
}
