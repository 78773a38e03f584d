package io.parley.extraction.dates;

import io.parley.extraction.dates.CalendarWords.Kind;
import java.util.Locale;

/** Pieces of the patterns of dates: a month, a day of the month, a year, a dash, a number in digits or words. */
record Forms(
        String month,
        String fullMonth,
        String weekday,
        String day,
        String year,
        String dash,
        String number,
        String season) {

    /** A pattern of one day of the month; the ending "th" belongs to it. */
    static Forms of(CalendarWords words) {
        String full = capitalised(words.alternatives(Kind.MONTH));
        String shorter = "(?:" + capitalised(words.alternatives(Kind.MONTH_SHORT)) + ")\\.?";
        String number = words.alternatives(Kind.NUMBER);
        return new Forms(
                "(" + full + "|" + shorter + ")",
                "(" + full + ")",
                "(?:" + capitalised(words.alternatives(Kind.WEEKDAY)) + "|"
                        + capitalised(words.alternatives(Kind.WEEKDAY_SHORT)) + ")",
                "(\\d{1,2})(?:st|nd|rd|th)?",
                "((?:1[5-9]|20)\\d\\d)",
                " ?(?:-|to|through|until|and) ?",
                "(\\d{1,3}|(?:" + number + ")(?:-(?:" + number + "))?)",
                "(" + words.alternatives(Kind.SEASON) + ")");
    }

    /** Months and weekdays are written with a capital or in capitals. */
    static String capitalised(String alternatives) {
        StringBuilder out = new StringBuilder();
        for (String word : alternatives.split("\\|", -1)) {
            String name = Character.toUpperCase(word.charAt(0)) + word.substring(1);
            out.append(out.isEmpty() ? "" : "|").append(name).append('|').append(name.toUpperCase(Locale.ROOT));
        }
        return out.toString();
    }
}
