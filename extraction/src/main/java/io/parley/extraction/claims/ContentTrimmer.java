package io.parley.extraction.claims;

import io.parley.extraction.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts content spans to the words said: no leading "that", no outer quotation marks, no final stop. */
final class ContentTrimmer {

    private static final int LEAST_BEFORE_ASIDE = 20;

    private ContentTrimmer() {}

    static List<Span> trim(String text, List<Span> content) {
        List<Span> out = new ArrayList<>();
        for (Span span : content) {
            Span trimmed = trim(text, span);
            if (hasWord(text, trimmed)) {
                out.add(trimmed);
            }
        }
        return out;
    }

    private static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        start = skipFront(text, start, end, " ,:;\u2014");
        if (text.startsWith("that ", start)) {
            start += "that ".length();
        }
        end = skipBack(text, withoutAside(text, start, end), start, " .,;:\u2014");
        boolean opens = start < end && text.charAt(start) == '"';
        boolean closes = end - 1 > start && text.charAt(end - 1) == '"';
        int inner = text.indexOf('"', start + 1);
        if (opens && (inner < 0 || inner >= end - (closes ? 1 : 0))) {
            start++;
            end = closes ? skipBack(text, end - 1, start, " .,;") : end;
        } else if (closes && !opens && isUnbalanced(text, start, end)) {
            end = skipBack(text, end - 1, start, " .,;");
        }
        return new Span(start, Math.max(start, withClosingMark(text, start, end)));
    }

    /** Without a clause behind a single dash outside quotation marks: there the article speaks again, not the source. */
    private static int withoutAside(String text, int start, int end) {
        int dash = -1;
        boolean quoted = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && isDash(text, i, end)) {
                if (dash >= 0) {
                    return end;
                }
                dash = i;
            }
        }
        return dash - start >= LEAST_BEFORE_ASIDE ? dash : end;
    }

    private static boolean isDash(String text, int i, int end) {
        char c = text.charAt(i);
        boolean mark = c == '\u2014' || c == '\u2013' || c == '-';
        boolean spaced = i > 0 && text.charAt(i - 1) == ' ' && i + 1 < end && text.charAt(i + 1) == ' ';
        return mark && spaced;
    }

    /** With the mark that closes a quotation begun inside, also behind a stop: {@code would go "the hard way."} */
    private static int withClosingMark(String text, int start, int end) {
        if (start >= end || !isUnbalanced(text, start, end)) {
            return end;
        }
        int mark = end;
        while (mark < text.length() && mark < end + 2 && ".,".indexOf(text.charAt(mark)) >= 0) {
            mark++;
        }
        return mark < text.length() && text.charAt(mark) == '"' ? mark + 1 : end;
    }

    private static boolean isUnbalanced(String text, int start, int end) {
        long marks = text.substring(start, end).chars().filter(c -> c == '"').count();
        return marks % 2 == 1;
    }

    private static int skipFront(String text, int start, int end, String marks) {
        int i = start;
        while (i < end && marks.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int skipBack(String text, int end, int start, String marks) {
        int i = end;
        while (i > start && marks.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static boolean hasWord(String text, Span span) {
        return text.substring(span.start(), span.end()).chars().anyMatch(Character::isLetterOrDigit);
    }
}
