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

    int length() {
        return Math.max(0, end - start);
    }
}
