package io.parley.timeline.topics.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds whole words and phrases, whatever their case; white space in a phrase stands for any white space. */
final class Phrases {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final List<Pattern> patterns;

    Phrases(List<String> phrases) {
        this(phrases, FLAGS);
    }

    private Phrases(List<String> phrases, int flags) {
        this.patterns = phrases.stream().map(phrase -> pattern(phrase, flags)).toList();
    }

    /** Phrases that must stand in the text as they are written here: "US" is not "us". */
    static Phrases asWritten(List<String> phrases) {
        return new Phrases(phrases, 0);
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    boolean in(String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    private static Pattern pattern(String phrase, int flags) {
        String words = Pattern.compile("\\s+")
                .splitAsStream(phrase.strip())
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", flags);
    }
}
