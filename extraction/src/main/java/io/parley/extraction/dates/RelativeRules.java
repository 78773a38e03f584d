package io.parley.extraction.dates;

import io.parley.extraction.dates.CalendarWords.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates told from the day of publication: "yesterday", "last week", "three days ago". */
final class RelativeRules {

    private final CalendarWords words;
    private final String number;

    RelativeRules(CalendarWords words) {
        this.words = words;
        this.number = "(\\d{1,3}|" + words.alternatives(Kind.NUMBER) + ")";
    }

    private interface FromDay {
        @Nullable
        DateValues of(LocalDate published);
    }

    private static DateRule rule(String regex, FromDay resolver) {
        return DateRule.of("(?i)\\b" + regex + "\\b", m -> from(m, resolver));
    }

    private static @Nullable DateValues from(DateMatch match, FromDay resolver) {
        LocalDate today = match.today();
        return today == null ? null : resolver.of(today);
    }

    List<DateRule> rules() {
        return List.of(
                rule("the day before yesterday", p -> DateValues.day(p.minusDays(2))),
                rule("the day after tomorrow", p -> DateValues.day(p.plusDays(2))),
                rule("(?:today|tonight)", DateValues::day),
                rule("this (?:morning|afternoon|evening)", DateValues::day),
                rule("(?:yesterday|last night)", p -> DateValues.day(p.minusDays(1))),
                rule("tomorrow", p -> DateValues.day(p.plusDays(1))),
                DateRule.of(
                        "(?i)\\b(?:earlier |later )?(last|this|next|the coming) (week|weekend|month|year)\\b",
                        m -> from(m, p -> unit(p, step(m.sure(1)), m.sure(2)))),
                DateRule.of(
                        "(?i)\\b(?:the )?end of (?:the|this) (month|year)\\b",
                        m -> from(m, p -> unit(p, 0, m.sure(1)))),
                DateRule.of(
                        "(?i)\\b(?:later|earlier) in the (week|month|year)\\b",
                        m -> from(m, p -> unit(p, 0, m.sure(1)))),
                DateRule.of(
                        "(?i)\\b(last|this|next) (spring|summer|autumn|fall|winter)\\b",
                        m -> from(m, p -> season(p, step(m.sure(1)), words.value(Kind.SEASON, m.sure(2))))),
                DateRule.of("(?i)\\b(last|this|next) quarter\\b", m -> from(m, p -> quarter(p, step(m.sure(1))))),
                DateRule.of(
                        "(?i)\\b" + number + " (day|week|month|year)s? (ago|from now)\\b",
                        m -> from(m, p -> ago(p, words.number(m.sure(1)), m.sure(2), m.sure(3)))));
    }

    private static int step(String word) {
        return switch (word) {
            case "last" -> -1;
            case "this" -> 0;
            default -> 1;
        };
    }

    private static DateValues unit(LocalDate published, int step, String unit) {
        return switch (unit) {
            case "week" -> DateValues.week(published.plusWeeks(step));
            case "weekend" -> weekend(published, step);
            case "month" -> DateValues.month(YearMonth.from(published).plusMonths(step));
            default -> DateValues.year(published.getYear() + step);
        };
    }

    /** "Last weekend" is the one before the publication's week, "this weekend" the one that ends it. */
    private static DateValues weekend(LocalDate published, int step) {
        LocalDate sunday =
                published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(step);
        return DateValues.interval(sunday.minusDays(1), sunday);
    }

    private static DateValues season(LocalDate published, int step, int firstMonth) {
        YearMonth now = YearMonth.from(published);
        YearMonth first = YearMonth.of(published.getYear(), firstMonth);
        if (step < 0) {
            first = first.plusMonths(2).isBefore(now) ? first : first.minusYears(1);
        } else if (step > 0) {
            first = first.isAfter(now) ? first : first.plusYears(1);
        } else if (firstMonth == 12 && published.getMonthValue() <= 2) {
            first = first.minusYears(1);
        }
        return DateValues.threeMonths(first);
    }

    private static DateValues quarter(LocalDate published, int step) {
        int months = published.getYear() * 12 + (published.getMonthValue() - 1) / 3 * 3 + step * 3;
        return DateValues.threeMonths(YearMonth.of(months / 12, months % 12 + 1));
    }

    /** The finer the unit, the finer the value: years ago is a year, weeks ago a week. */
    private static DateValues ago(LocalDate published, int count, String unit, String where) {
        int step = where.equals("ago") ? -count : count;
        return switch (unit) {
            case "day" -> DateValues.day(published.plusDays(step));
            case "week" -> DateValues.week(published.plusWeeks(step));
            case "month" -> DateValues.month(YearMonth.from(published).plusMonths(step));
            default -> DateValues.year(published.getYear() + step);
        };
    }
}
