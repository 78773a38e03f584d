package io.parley.timeline.facts.domain;

import io.parley.events.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body addressed by code points, as every event does; Java's own offsets differ beyond the basic plane. */
public final class BodyText {

    private final String text;
    private final int length;
    private final boolean plain;
    private @Nullable List<TextSpan> paragraphs;

    public BodyText(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.plain = length == text.length();
    }

    /** Number of code points. */
    public int length() {
        return length;
    }

    /** Whether the span lies within the body; an event that says otherwise is broken. */
    public boolean contains(TextSpan span) {
        return span.end() <= length;
    }

    /** The characters of a span. */
    public String slice(int start, int end) {
        if (plain) {
            return text.substring(start, end);
        }
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    /**
     * Paragraphs as spans without text: parted by blank lines where there are any (lines may then be wrapped), else by
     * line breaks.
     */
    public List<TextSpan> paragraphs() {
        List<TextSpan> known = paragraphs;
        if (known == null) {
            known = findParagraphs();
            paragraphs = known;
        }
        return known;
    }

    private List<TextSpan> findParagraphs() {
        int needed = text.indexOf("\n\n") >= 0 || text.indexOf("\n\r\n") >= 0 ? 2 : 1;
        List<TextSpan> found = new ArrayList<>();
        int start = 0;
        int position = 0;
        int breaks = 0;
        for (int i = 0; i < text.length(); position++) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '\n') {
                breaks++;
            } else if (!Character.isWhitespace(codePoint)) {
                if (breaks >= needed && position > start) {
                    found.add(new TextSpan(start, position, null));
                    start = position;
                }
                breaks = 0;
            }
        }
        if (length > start) {
            found.add(new TextSpan(start, length, null));
        }
        return List.copyOf(found);
    }
}
