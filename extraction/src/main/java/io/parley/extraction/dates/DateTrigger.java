package io.parley.extraction.dates;

import io.parley.extraction.dates.CalendarWords.Kind;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Token;
import io.parley.extraction.resource.DataFile;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a sentence must hold for a family of rules to be tried at all: most sentences hold none. Families are tried in
 * this order; those that count from the date before them come last.
 */
enum DateTrigger {
    DIGIT,
    MONTH,
    SEASON,
    WEEKDAY,
    HOLIDAY,
    RELATIVE,
    QUARTER,
    CONTEXT;

    /** Tells the triggers of a sentence. */
    static final class Words {

        private final Map<String, EnumSet<DateTrigger>> byWord = new HashMap<>();
        private final CalendarWords calendar;

        Words(CalendarWords calendar) {
            this.calendar = calendar;
            for (DataFile.Row row : DataFile.rows("dates/triggers.tsv")) {
                DateTrigger trigger = row.value(0, DateTrigger.class);
                Set.of(row.column(1).split(" ", -1)).forEach(word -> add(word, trigger));
            }
            Set.of(calendar.alternatives(Kind.SEASON).split("\\|", -1)).forEach(word -> add(word, SEASON));
        }

        private void add(String word, DateTrigger trigger) {
            byWord.computeIfAbsent(word, w -> EnumSet.noneOf(DateTrigger.class)).add(trigger);
        }

        Set<DateTrigger> in(Sentence sentence) {
            EnumSet<DateTrigger> found = EnumSet.noneOf(DateTrigger.class);
            for (Token token : sentence.tokens()) {
                String word = token.text().toLowerCase(Locale.ROOT);
                EnumSet<DateTrigger> known = byWord.get(word);
                if (known != null) {
                    found.addAll(known);
                }
                if (hasDigit(word)) {
                    found.add(DIGIT);
                }
                if (!token.text().equals(word)) {
                    named(word, found);
                }
            }
            return found;
        }

        /** A word with a capital; "mid-August" and "08-FEB-1998" hold a month too. */
        private void named(String word, EnumSet<DateTrigger> found) {
            for (String part : word.indexOf('-') < 0 ? new String[] {word} : word.split("-", -1)) {
                if (calendar.isMonth(part)) {
                    found.add(MONTH);
                }
            }
            if (calendar.isWeekday(word)) {
                found.add(WEEKDAY);
            }
        }

        /** "WIRE-11/02/89" is one token. */
        private static boolean hasDigit(String word) {
            for (int i = 0; i < word.length(); i++) {
                if (Character.isDigit(word.charAt(i))) {
                    return true;
                }
            }
            return false;
        }
    }
}
