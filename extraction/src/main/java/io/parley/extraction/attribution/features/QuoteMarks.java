package io.parley.extraction.attribution.features;

import io.parley.extraction.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds quoted passages of a paragraph: straight, typographic and doubled single marks; one pass over the characters. */
public final class QuoteMarks {

    private QuoteMarks() {}

    /**
     * A quoted passage.
     *
     * @param outer with its marks
     * @param inner without them
     * @param closed false where the paragraph ends before the quotation does
     */
    public record Quoted(Span outer, Span inner, boolean closed) {}

    public static List<Quoted> in(String text, Span paragraph) {
        List<Quoted> found = new ArrayList<>();
        int open = -1;
        int openWidth = 0;
        int i = paragraph.start();
        while (i < paragraph.end()) {
            int width = width(text, i, paragraph.end());
            if (width == 0) {
                i++;
                continue;
            }
            boolean opens = looksOpening(text, i, width, paragraph);
            if (open < 0) {
                if (opens) {
                    open = i;
                    openWidth = width;
                }
            } else if (opens && !looksClosing(text, i, width, paragraph)) {
                found.add(quoted(open, openWidth, i, 0, false));
                open = i;
                openWidth = width;
            } else {
                found.add(quoted(open, openWidth, i, width, true));
                open = -1;
            }
            i += width;
        }
        if (open >= 0) {
            found.add(quoted(open, openWidth, paragraph.end(), 0, false));
        }
        return found;
    }

    /** How many characters the double quotation mark at a place has; 0 if there is none. */
    public static int width(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u00AB' || c == '\u00BB') {
            return 1;
        }
        boolean single = c == '\'' || c == '`' || c == '\u2018' || c == '\u2019';
        return single && at + 1 < end && text.charAt(at + 1) == c ? 2 : 0;
    }

    private static Quoted quoted(int open, int openWidth, int close, int closeWidth, boolean closed) {
        int start = Math.min(open + openWidth, close);
        return new Quoted(new Span(open, close + closeWidth), new Span(start, close), closed);
    }

    private static boolean looksOpening(String text, int at, int width, Span paragraph) {
        boolean gapBefore = at == paragraph.start()
                || (!Character.isLetterOrDigit(text.charAt(at - 1)) && ".,!?;…".indexOf(text.charAt(at - 1)) < 0);
        return gapBefore && at + width < paragraph.end();
    }

    private static boolean looksClosing(String text, int at, int width, Span paragraph) {
        int next = at + width;
        return (at > paragraph.start() && !Character.isWhitespace(text.charAt(at - 1)))
                || next >= paragraph.end()
                || Character.isWhitespace(text.charAt(next));
    }
}
