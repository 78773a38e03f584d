package io.parley.timeline.web.domain;

import java.util.ArrayList;
import java.util.List;

/** A text cut where highlighted spans begin and end; the pieces put together are the text, character for character. */
public record MarkedText(List<Piece> pieces) {
    /** Some characters of the text, highlighted or not; the first highlighted one is where a reader is taken. */
    public record Piece(String text, boolean marked, boolean first) {}

    /** A span in Unicode code points, its end exclusive. */
    public record Span(int start, int end) {}

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    /** Marks the spans in a text; parts that lie outside it are ignored, overlapping spans become one. */
    public static MarkedText of(String text, List<Span> spans) {
        int length = text.codePointCount(0, text.length());
        boolean[] marked = new boolean[length];
        for (Span span : spans) {
            for (int i = Math.max(0, span.start()); i < Math.min(length, span.end()); i++) {
                marked[i] = true;
            }
        }
        List<Piece> pieces = new ArrayList<>();
        boolean seen = false;
        int from = 0;
        int start = 0;
        while (start < length) {
            int end = start;
            while (end < length && marked[end] == marked[start]) {
                end++;
            }
            int to = text.offsetByCodePoints(from, end - start);
            pieces.add(new Piece(text.substring(from, to), marked[start], marked[start] && !seen));
            seen = seen || marked[start];
            from = to;
            start = end;
        }
        return new MarkedText(pieces);
    }
}
