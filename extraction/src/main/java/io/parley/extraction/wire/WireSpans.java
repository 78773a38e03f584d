package io.parley.extraction.wire;

import io.parley.events.text.TextSpan;
import io.parley.extraction.document.Span;
import org.jspecify.annotations.Nullable;

/** Converts spans of the normalised text to the wire's code points, with the words as the article has them. */
public final class WireSpans {

    /** Longest text that travels with a span; the offsets are always whole. */
    public static final int LONGEST_TEXT = 500;

    private final String body;

    /** Code points before each UTF-16 unit; absent where every character is a single unit. */
    private final int @Nullable [] before;

    public WireSpans(String body) {
        this.body = body;
        this.before = body.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? count(body) : null;
    }

    private static int[] count(String body) {
        int[] before = new int[body.length() + 1];
        int points = 0;
        for (int i = 0; i < body.length(); i++) {
            before[i] = points;
            boolean half = Character.isHighSurrogate(body.charAt(i))
                    && i + 1 < body.length()
                    && Character.isLowSurrogate(body.charAt(i + 1));
            if (!half) {
                points++;
            }
        }
        before[body.length()] = points;
        return before;
    }

    /** The span in code points with its text, cut at {@link #LONGEST_TEXT}. */
    public TextSpan of(Span span) {
        int longest = Math.min(span.end(), span.start() + LONGEST_TEXT);
        if (longest < span.end() && Character.isLowSurrogate(body.charAt(longest))) {
            longest--;
        }
        return new TextSpan(at(span.start()), at(span.end()), body.substring(span.start(), longest));
    }

    /** The words of a span as the article has them. */
    public String text(Span span) {
        return body.substring(span.start(), span.end());
    }

    private int at(int unit) {
        return before == null ? unit : before[unit];
    }
}
