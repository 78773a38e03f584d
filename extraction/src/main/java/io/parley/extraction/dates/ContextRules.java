package io.parley.extraction.dates;

import io.parley.events.claims.DateValue.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates told from the date before them in the text: "the next day", "two days later", "a year earlier". */
final class ContextRules {

    private final CalendarWords words;

    ContextRules(CalendarWords words) {
        this.words = words;
    }

    List<DateRule> rules() {
        String number = Forms.of(words).number();
        return List.of(
                DateRule.anyCase("the (?:next|following) day(?! of)", m -> from(m, 1, "day")),
                DateRule.anyCase("the (?:day before|previous day)(?! [a-z]+day)", m -> from(m, -1, "day")),
                DateRule.anyCase("the (?:next|following) (month|year)(?! of)", m -> from(m, 1, m.sure(1))),
                DateRule.anyCase("the (?:previous|preceding) (month|year)", m -> from(m, -1, m.sure(1))),
                DateRule.anyCase("the (month|year) before(?! [a-z])", m -> from(m, -1, m.sure(1))),
                DateRule.anyCase(
                        number
                                + " (day|month|year)s? (later|earlier|before|afterwards?)(?! than)(?! the\\b)(?!,? in \\d)",
                        m -> from(m, m.sure(3).matches("later|after.*") ? count(m) : -count(m), m.sure(2))));
    }

    private int count(DateMatch match) {
        return words.number(match.sure(1));
    }

    /** So many units from the date told last, if that one is as fine as the unit. */
    private static @Nullable DateValues from(DateMatch match, int step, String unit) {
        FoundDate earlier = match.earlier();
        if (earlier == null || earlier.value().indexOf('/') >= 0) {
            return null;
        }
        String value = earlier.value();
        return switch (unit) {
            case "day" ->
                earlier.precision() == Precision.DAY
                        ? DateValues.day(LocalDate.parse(value).plusDays(step))
                        : null;
            case "month" ->
                earlier.precision() == Precision.YEAR
                        ? null
                        : DateValues.month(
                                YearMonth.parse(value.substring(0, 7)).plusMonths(step));
            default -> DateValues.year(Integer.parseInt(value.substring(0, 4)) + step);
        };
    }
}
