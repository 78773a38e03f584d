package io.parley.extraction.document;

import io.parley.extraction.resource.WordMemo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits a sentence into words and marks; the model sees only stretches of a size that it handles quickly. */
final class TokenSplitter {

    /** The model's time grows with the square of a stretch without spaces; no English word is that long. */
    private static final int LONGEST_FOR_MODEL = 60;

    private TokenSplitter() {}

    /** Spans of the tokens, absolute in the text. Without a model, words are runs of letters or digits. */
    static List<Span> split(String text, Span sentence, @Nullable WordMemo<opennlp.tools.util.Span[]> model) {
        List<Span> out = new ArrayList<>();
        int i = sentence.start();
        while (i < sentence.end()) {
            if (text.charAt(i) <= ' ') {
                i++;
                continue;
            }
            int end = i;
            while (end < sentence.end() && text.charAt(end) > ' ') {
                end++;
            }
            chunk(text, i, end, model, out);
            i = end;
        }
        return out;
    }

    private static void chunk(
            String text, int start, int end, @Nullable WordMemo<opennlp.tools.util.Span[]> model, List<Span> out) {
        if (isWord(text, start, end)) {
            out.add(new Span(start, end));
        } else if (model == null || end - start > LONGEST_FOR_MODEL) {
            simple(text, start, end, out);
        } else {
            for (opennlp.tools.util.Span span : model.of(text.substring(start, end))) {
                marksApart(text, start + span.getStart(), start + span.getEnd(), out);
            }
        }
    }

    private static boolean isWord(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
                return false;
            }
        }
        return !text.startsWith("cannot", start);
    }

    /** Quotes, brackets and dashes are tokens of their own even where the model leaves them attached. */
    private static void marksApart(String text, int start, int end, List<Span> out) {
        int from = start;
        for (int i = start; i < end; i++) {
            if ("\"()[]{}\u2014\u2026".indexOf(text.charAt(i)) >= 0) {
                if (i > from) {
                    out.add(new Span(from, i));
                }
                out.add(new Span(i, i + 1));
                from = i + 1;
            }
        }
        // The model was trained on possessive endings as tokens of their own, but misses some after names.
        if (end - from > 2 && text.startsWith("'s", end - 2)) {
            out.add(new Span(from, end - 2));
            from = end - 2;
        }
        if (end > from) {
            out.add(new Span(from, end));
        }
    }

    private static void simple(String text, int start, int end, List<Span> out) {
        int i = start;
        while (i < end) {
            int next = i + Character.charCount(text.codePointAt(i));
            if (isWordPart(text.codePointAt(i))) {
                while (next < end && next - i < LONGEST_FOR_MODEL && isWordPart(text.codePointAt(next))) {
                    next += Character.charCount(text.codePointAt(next));
                }
            }
            out.add(new Span(i, Math.min(next, end)));
            i = next;
        }
    }

    private static boolean isWordPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
    }
}
