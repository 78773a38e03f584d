package io.parley.extraction.document;

import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs of a normalised text: its lines, or its blocks where the lines are wrapped by hand. */
final class ParagraphSplitter {

    /** Wrapped text has short lines; a line of a modern article is a whole paragraph. */
    private static final int LONGEST_WRAPPED_LINE = 110;

    private static final int FEWEST_LINES = 4;

    private ParagraphSplitter() {}

    static List<Span> split(String text) {
        List<Span> lines = lines(text);
        return isWrapped(text, lines) ? blocks(text, lines) : withText(text, lines);
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                lines.add(new Span(start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    /** Wrapped by hand: short lines, and often one that goes on in lower case on the next. */
    private static boolean isWrapped(String text, List<Span> lines) {
        int filled = 0;
        int continued = 0;
        boolean open = false;
        for (Span line : lines) {
            Span trimmed = trim(text, line);
            if (trimmed.length() == 0) {
                open = false;
                continue;
            }
            if (trimmed.length() > LONGEST_WRAPPED_LINE) {
                return false;
            }
            filled++;
            if (open && Character.isLowerCase(text.charAt(trimmed.start()))) {
                continued++;
            }
            open = Character.isLetterOrDigit(text.charAt(trimmed.end() - 1)) || text.charAt(trimmed.end() - 1) == ',';
        }
        return filled >= FEWEST_LINES && continued * 4 >= filled;
    }

    private static List<Span> blocks(String text, List<Span> lines) {
        List<Span> blocks = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Span line : lines) {
            Span trimmed = trim(text, line);
            boolean indented = trimmed.start() - line.start() >= 2;
            if (start >= 0 && (trimmed.length() == 0 || indented)) {
                blocks.add(new Span(start, end));
                start = -1;
            }
            if (trimmed.length() > 0) {
                start = start < 0 ? trimmed.start() : start;
                end = trimmed.end();
            }
        }
        if (start >= 0) {
            blocks.add(new Span(start, end));
        }
        return blocks;
    }

    private static List<Span> withText(String text, List<Span> lines) {
        List<Span> out = new ArrayList<>();
        for (Span line : lines) {
            Span trimmed = trim(text, line);
            if (trimmed.length() > 0) {
                out.add(trimmed);
            }
        }
        return out;
    }

    static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return new Span(start, end);
    }
}
