package io.parley.extraction.claims;

import io.parley.extraction.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts content spans to the words said: no leading "that", no outer quotation marks, no final stop. */
final class ContentTrimmer {

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
        end = skipBack(text, end, start, " .,;:\u2014");
        boolean opens = start < end && text.charAt(start) == '"';
        boolean closes = end - 1 > start && text.charAt(end - 1) == '"';
        int inner = text.indexOf('"', start + 1);
        if (opens && (inner < 0 || inner >= end - (closes ? 1 : 0))) {
            start++;
            end = closes ? skipBack(text, end - 1, start, " .,;") : end;
        } else if (closes && !opens && isUnbalanced(text, start, end)) {
            end = skipBack(text, end - 1, start, " .,;");
        }
        return new Span(start, Math.max(start, end));
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
