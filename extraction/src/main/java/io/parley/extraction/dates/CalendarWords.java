package io.parley.extraction.dates;

import io.parley.extraction.resource.DataFile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of months, days, seasons and numbers, from {@code calendar.tsv}. */
final class CalendarWords {

    /** What a word of the calendar names. */
    enum Kind {
        MONTH,
        MONTH_SHORT,
        WEEKDAY,
        WEEKDAY_SHORT,
        NUMBER,
        ORDINAL,
        SEASON
    }

    private final Map<Kind, Map<String, Integer>> values = new HashMap<>();

    private CalendarWords() {}

    static CalendarWords load() {
        CalendarWords words = new CalendarWords();
        for (DataFile.Row row : DataFile.rows("dates/calendar.tsv")) {
            words.values
                    .computeIfAbsent(row.value(0, Kind.class), k -> new HashMap<>())
                    .put(row.column(1), Integer.parseInt(row.column(2)));
        }
        return words;
    }

    /** The words of a kind as alternatives of a regular expression, the longest first. */
    String alternatives(Kind kind) {
        List<String> words = List.copyOf(values.getOrDefault(kind, Map.of()).keySet());
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
    }

    boolean isMonth(String word) {
        String plain = plain(word);
        return values.getOrDefault(Kind.MONTH, Map.of()).containsKey(plain)
                || values.getOrDefault(Kind.MONTH_SHORT, Map.of()).containsKey(plain);
    }

    boolean isWeekday(String word) {
        String plain = plain(word);
        return values.getOrDefault(Kind.WEEKDAY, Map.of()).containsKey(plain)
                || values.getOrDefault(Kind.WEEKDAY_SHORT, Map.of()).containsKey(plain);
    }

    int month(String word) {
        String plain = plain(word);
        Integer full = values.getOrDefault(Kind.MONTH, Map.of()).get(plain);
        return full != null ? full : value(Kind.MONTH_SHORT, plain);
    }

    int value(Kind kind, String word) {
        Integer value = values.getOrDefault(kind, Map.of()).get(plain(word));
        if (value == null) {
            throw new IllegalArgumentException("'" + word + "' is no " + kind);
        }
        return value;
    }

    /** Number of the weekday whose name, in full or shortened, the word is; Monday is 1. */
    int weekday(String word) {
        Integer full = values.getOrDefault(Kind.WEEKDAY, Map.of()).get(plain(word));
        return full != null ? full : value(Kind.WEEKDAY_SHORT, word);
    }

    /** A count in digits or words: "12", "twelve", "twenty-five". */
    int number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        int sum = 0;
        for (String part : word.split("-", -1)) {
            sum += value(Kind.NUMBER, part);
        }
        return sum;
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
