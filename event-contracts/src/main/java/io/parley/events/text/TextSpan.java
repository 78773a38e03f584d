package io.parley.events.text;

import org.jspecify.annotations.Nullable;

/** Characters of an article's body: offsets are Unicode code points, the end is exclusive. */
public record TextSpan(int start, int end, @Nullable String text) {

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }
}
