package io.parley.evaluation.compare;

import io.parley.events.text.TextSpan;
import java.util.List;

/** Code points [start, end) of an article's text. */
public record Range(int start, int end) {

    public static Range of(TextSpan span) {
        return new Range(span.start(), span.end());
    }

    public static List<Range> of(List<TextSpan> spans) {
        return spans.stream().map(Range::of).toList();
    }

    public boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }

    /** Code points in common, of those of the shorter one. */
    public double share(Range other) {
        int common = Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
        return (double) common / Math.max(1, Math.min(end - start, other.end - other.start));
    }

    int length() {
        return Math.max(0, end - start);
    }
}
