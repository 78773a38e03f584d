package io.parley.extraction.dates;

import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Words that look like a date, in their sentence.
 *
 * @param today the day that "yesterday" counts from here: of publication, or of speaking inside a quotation
 * @param earlier the date told last before this one, in this sentence or a near one
 */
record DateMatch(
        MatchResult words,
        Span span,
        Sentence sentence,
        Document document,
        TenseReader tense,
        @Nullable LocalDate today,
        @Nullable FoundDate earlier) {

    /** A part of the match in lower case, or null. */
    @Nullable
    String part(int group) {
        String text = words.group(group);
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    /** A part that the pattern always has. */
    String sure(int group) {
        String text = part(group);
        if (text == null) {
            throw new IllegalStateException("group " + group + " of '" + words.group() + "' is empty");
        }
        return text;
    }

    int number(int group) {
        return Integer.parseInt(sure(group));
    }

    @Nullable
    LocalDate published() {
        return document.published();
    }

    Direction direction() {
        return tense.read(sentence, span);
    }

    /** The word right before the match in lower case, or empty. */
    String before() {
        return Beside.wordBefore(sentence, span);
    }

    /** The word after the match in lower case, or empty. */
    String after() {
        return Beside.wordAfter(sentence, span);
    }
}
