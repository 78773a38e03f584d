package io.parley.timeline.topics.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds whole words and phrases, whatever their case; white space in a phrase stands for any white space. */
final class Phrases {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final List<Pattern> patterns;

    Phrases(List<String> phrases) {
        this.patterns = phrases.stream().map(Phrases::pattern).toList();
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    boolean in(String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    private static Pattern pattern(String phrase) {
        String words = Pattern.compile("\\s+")
                .splitAsStream(phrase.strip())
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", FLAGS);
    }
}
