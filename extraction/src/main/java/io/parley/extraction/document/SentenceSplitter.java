package io.parley.extraction.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.jspecify.annotations.Nullable;

/**
 * Splits a paragraph into sentences. Stops that can only be ends are decided here; where a word such as "U.S." or
 * "a.m." leaves it open, the statistical detector decides.
 */
final class SentenceSplitter {

    /** A longer sentence is cut at a space: taggers take time and memory that grow with it. */
    static final int LONGEST = 1_200;

    /** Closing marks and what stands between two sentences are read no further: each stop looks ahead. */
    private static final int LONGEST_RUN = 60;

    private static final Set<String> ASKING =
            Set.of("said", "asked", "says", "told", "wrote", "asks", "added", "shouted", "tweeted", "replied");

    private final Abbreviations abbreviations;

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The sentences of the paragraph; without a detector, open cases are no ends. */
    List<Span> split(String text, Span paragraph, @Nullable SentenceDetectorME detector) {
        List<Span> out = new ArrayList<>();
        Lazy open = new Lazy(text, paragraph, detector);
        int start = paragraph.start();
        for (int i = start; i < paragraph.end(); i++) {
            if (!isStop(text.charAt(i))) {
                continue;
            }
            int end = afterClosers(text, i + 1, paragraph.end());
            if (end < paragraph.end() && endsHere(text, i, end, paragraph, open)) {
                add(text, start, end, out);
                start = end;
                i = end - 1;
            }
        }
        add(text, start, paragraph.end(), out);
        return out;
    }

    private boolean endsHere(String text, int stop, int end, Span paragraph, Lazy open) {
        char c = text.charAt(stop);
        if (c == '\u3002' || c == '\uFF01' || c == '\uFF1F' || c == '\u0964') {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(end))) {
            return false;
        }
        int next = end;
        int reach = Math.min(paragraph.end(), end + LONGEST_RUN);
        while (next < reach && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        if (next >= reach || Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        if (c == '!' || c == '?') {
            return text.charAt(end - 1) != '"' || !isReportedAfter(text, next, paragraph.end());
        }
        boolean quoted = end > stop + 1 || text.substring(end, next).indexOf('"') >= 0;
        String word = wordBefore(text, stop, paragraph.start());
        if (abbreviations.needsMore(word) && !quoted) {
            return false;
        }
        if (!abbreviations.mayEnd(word) || quoted) {
            return true;
        }
        return switch (abbreviations.following(word, wordAt(text, next, paragraph.end()))) {
            case STARTS -> true;
            case CONTINUES -> false;
            case OPEN -> open.endsAt(stop);
        };
    }

    private static boolean isStop(char c) {
        return switch (c) {
            case '.', '!', '?', '\u2026', '\u3002', '\uFF01', '\uFF1F', '\u0964', '\u061F', '\u06D4' -> true;
            default -> false;
        };
    }

    private static int afterClosers(String text, int from, int limit) {
        int end = from;
        int reach = Math.min(limit, from + LONGEST_RUN);
        while (end < reach && "\"')]}.!?\u2026".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        // ``so'' was normalised to a quote after a space: it still closes.
        return end;
    }

    private static String wordBefore(String text, int stop, int from) {
        int start = stop;
        while (start > from && stop - start < 24) {
            char c = text.charAt(start - 1);
            if (!Character.isLetterOrDigit(c) && c != '.') {
                break;
            }
            start--;
        }
        return text.substring(start, stop);
    }

    private static String wordAt(String text, int from, int limit) {
        int end = from;
        while (end < limit && end - from < 24 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean isReportedAfter(String text, int from, int limit) {
        String[] words = text.substring(from, Math.min(limit, from + 60)).split("[^\\p{L}]+", 6);
        for (int i = 0; i < Math.min(words.length, 5); i++) {
            if (ASKING.contains(words[i])) {
                return true;
            }
        }
        return false;
    }

    private static void add(String text, int from, int to, List<Span> out) {
        Span span = ParagraphSplitter.trim(text, new Span(from, to));
        while (span.length() > LONGEST) {
            int cut = cutBefore(text, span.start() + LONGEST, span.start() + LONGEST / 2);
            out.add(ParagraphSplitter.trim(text, new Span(span.start(), cut)));
            span = ParagraphSplitter.trim(text, new Span(cut, span.end()));
        }
        if (span.length() > 0) {
            out.add(span);
        }
    }

    private static int cutBefore(String text, int limit, int least) {
        for (int i = limit; i > least; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    /** Asks the statistical detector once a paragraph, and only if a stop needs it. */
    private static final class Lazy {

        private static final int LONGEST_PARAGRAPH = 20_000;

        private final String text;
        private final Span paragraph;
        private final @Nullable SentenceDetectorME detector;
        private int @Nullable [] ends;

        Lazy(String text, Span paragraph, @Nullable SentenceDetectorME detector) {
            this.text = text;
            this.paragraph = paragraph;
            this.detector = detector;
        }

        boolean endsAt(int stop) {
            if (detector == null || paragraph.length() > LONGEST_PARAGRAPH) {
                return false;
            }
            if (ends == null) {
                ends = Arrays.stream(detector.sentPosDetect(textOf(paragraph)))
                        .mapToInt(s -> s.getEnd() + paragraph.start())
                        .toArray();
            }
            for (int end : ends) {
                if (end > stop && end <= stop + 3) {
                    return true;
                }
            }
            return false;
        }

        private String textOf(Span span) {
            return text.substring(span.start(), span.end());
        }
    }
}
