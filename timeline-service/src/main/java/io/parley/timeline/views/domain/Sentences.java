package io.parley.timeline.views.domain;

import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.Question;
import io.parley.timeline.world.domain.WordLists;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the sentence that a span stands in: spans of facts may be mere parts of one. */
final class Sentences {

    /** An end of sentence with its closing quotation marks, before a capital or a figure. */
    private static final Pattern END =
            Pattern.compile("([.!?])[\"'\u201d\u2019)]{0,3}(\\s+)(?=[\"'\u201c\u2018(\\[]{0,2}[\\p{Lu}\\p{N}])");

    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.$");

    /** From the end of a paragraph to the start of the next. */
    private static final int GAP = 3;

    private static final Question<TextSpan, TextSpan> AROUND = new Question<>();

    private Sentences() {}

    /** The sentence or sentences that hold the span, without offsets beyond its paragraph. */
    static TextSpan around(OnTopicArticle article, TextSpan span) {
        return article.once(AROUND, span, () -> find(article, span));
    }

    private static TextSpan find(OnTopicArticle article, TextSpan span) {
        TextSpan paragraph = article.paragraph(span);
        String text = article.text(paragraph);
        int from = text.offsetByCodePoints(0, span.start() - paragraph.start());
        int to = text.offsetByCodePoints(0, Math.min(span.end(), paragraph.end()) - paragraph.start());
        int start = 0;
        int end = text.length();
        Matcher ends = END.matcher(text);
        while (ends.find()) {
            if (isAbbreviation(text.substring(0, ends.end(1)))) {
                continue;
            }
            if (ends.end() <= from) {
                start = ends.end();
            } else if (ends.start(2) >= to) {
                end = ends.start(2);
                break;
            }
        }
        return new TextSpan(
                paragraph.start() + text.codePointCount(0, start),
                paragraph.start() + text.codePointCount(0, end),
                null);
    }

    /** The sentence behind the one that holds the span, in the same paragraph or at the start of the next. */
    static Optional<TextSpan> behind(OnTopicArticle article, TextSpan span) {
        int end = around(article, span).end();
        return IntStream.rangeClosed(1, GAP)
                .mapToObj(gap -> new TextSpan(end + gap, end + gap + 1, null))
                .filter(at -> !article.paragraph(at).equals(at))
                .findFirst()
                .map(at -> around(article, at));
    }

    /** Whether the full stop that the text ends with belongs to its last word. */
    private static boolean isAbbreviation(String text) {
        Matcher last = LAST_WORD.matcher(text);
        if (!text.endsWith(".") || !last.find()) {
            return false;
        }
        String word = last.group(1).toLowerCase(Locale.ROOT);
        return word.length() == 1 || WordLists.ABBREVIATIONS.contains(word);
    }
}
