package io.parley.extraction.dates;

import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Token;
import io.parley.extraction.resource.WordList;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a sentence must hold for a family of rules to be tried at all: most sentences hold none. */
enum DateTrigger {
    DIGIT,
    WEEKDAY,
    MONTH,
    RELATIVE;

    /** Tells the triggers of a sentence. */
    static final class Words {

        private final CalendarWords calendar;
        private final Set<String> relative = WordList.read("dates/relative-words.txt");

        Words(CalendarWords calendar) {
            this.calendar = calendar;
        }

        Set<DateTrigger> in(Sentence sentence) {
            Set<DateTrigger> found = EnumSet.noneOf(DateTrigger.class);
            for (Token token : sentence.tokens()) {
                String word = token.text().toLowerCase(Locale.ROOT);
                if (relative.contains(word)) {
                    found.add(RELATIVE);
                }
                if (Character.isDigit(token.text().charAt(0))) {
                    found.add(DIGIT);
                } else if (Character.isUpperCase(token.text().charAt(0))) {
                    if (calendar.isMonth(word)) {
                        found.add(MONTH);
                    }
                    if (calendar.isWeekday(word)) {
                        found.add(WEEKDAY);
                    }
                }
            }
            return found;
        }
    }
}
