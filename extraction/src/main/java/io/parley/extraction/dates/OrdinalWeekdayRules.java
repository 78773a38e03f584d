package io.parley.extraction.dates;

import io.parley.extraction.dates.CalendarWords.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** "The last Friday of this month", "the second Tuesday of April": a weekday counted within a month. */
final class OrdinalWeekdayRules {

    private final CalendarWords words;

    OrdinalWeekdayRules(CalendarWords words) {
        this.words = words;
    }

    List<DateRule> rules() {
        String days = Forms.capitalised(words.alternatives(Kind.WEEKDAY));
        String months = Forms.capitalised(words.alternatives(Kind.MONTH));
        String which = "([Ff]inal|[Ll]ast|[1-4](?:st|nd|rd|th)|" + either(words.alternatives(Kind.ORDINAL)) + ")";
        String month = "(" + months + ")(?:,? ((?:1[5-9]|20)\\d\\d))?";
        return List.of(
                DateRule.of(which + " (" + days + ") (?:of|in) " + month + "\\b", this::ofNamedMonth),
                DateRule.of(which + " (" + days + ") (?:of|in) (this|next|last|the) month\\b", this::ofNearMonth));
    }

    /** Words that may begin with a capital. */
    private static String either(String alternatives) {
        StringBuilder out = new StringBuilder();
        for (String word : alternatives.split("\\|", -1)) {
            out.append(out.isEmpty() ? "" : "|")
                    .append(word)
                    .append('|')
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return out.toString();
    }

    private @Nullable DateValues ofNamedMonth(DateMatch match) {
        int month = words.value(Kind.MONTH, match.sure(3));
        if (match.part(4) != null) {
            return day(match, YearMonth.of(match.number(4), month));
        }
        LocalDate published = match.published();
        return published == null ? null : day(match, nearest(published, month, match.direction()));
    }

    /** The month of that name on the side that the verb tells, else the nearest one. */
    private static YearMonth nearest(LocalDate published, int month, Direction direction) {
        YearMonth here = YearMonth.from(published);
        YearMonth ahead = here.plusMonths(Math.floorMod(month - here.getMonthValue(), 12));
        YearMonth behind = here.minusMonths(Math.floorMod(here.getMonthValue() - month, 12));
        return switch (direction) {
            case AHEAD -> ahead;
            case BEHIND -> behind;
            case UNTOLD ->
                ChronoUnit.MONTHS.between(here, ahead) <= ChronoUnit.MONTHS.between(behind, here) ? ahead : behind;
        };
    }

    private @Nullable DateValues ofNearMonth(DateMatch match) {
        LocalDate published = match.published();
        if (published == null) {
            return null;
        }
        int step =
                switch (match.sure(3)) {
                    case "next" -> 1;
                    case "last" -> -1;
                    default -> 0;
                };
        return day(match, YearMonth.from(published).plusMonths(step));
    }

    /** Null where the month has no such day (a fifth Monday). */
    private @Nullable DateValues day(DateMatch match, YearMonth month) {
        DayOfWeek day = DayOfWeek.of(words.value(Kind.WEEKDAY, match.sure(2)));
        String which = match.sure(1).toLowerCase(Locale.ROOT);
        if (which.equals("last") || which.equals("final")) {
            return DateValues.day(month.atDay(1).with(TemporalAdjusters.lastInMonth(day)));
        }
        int count = Character.isDigit(which.charAt(0)) ? which.charAt(0) - '0' : words.value(Kind.ORDINAL, which);
        LocalDate found = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(count, day));
        return YearMonth.from(found).equals(month) ? DateValues.day(found) : null;
    }
}
