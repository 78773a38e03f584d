package io.parley.extraction.dates;

import java.util.Locale;

/** The word before a unit of time that tells which one is meant. */
enum Which {
    LAST,
    THIS,
    COMING,
    NEXT;

    static Which of(String words) {
        return switch (words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")) {
            case "last", "this past", "past", "the past" -> LAST;
            case "next" -> NEXT;
            case "this coming", "the coming" -> COMING;
            default -> THIS;
        };
    }
}
