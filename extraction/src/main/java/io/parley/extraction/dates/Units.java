package io.parley.extraction.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Weeks, months, seasons and quarters counted from a day. */
final class Units {

    private static final int DECADE = 10;

    private Units() {}

    /** The unit that holds the day, or one so many steps away. */
    static DateValues of(LocalDate day, int step, String unit) {
        return switch (unit) {
            case "week" -> DateValues.week(day.plusWeeks(step));
            case "weekend" -> weekend(sunday(day).plusWeeks(step));
            case "month" -> DateValues.month(YearMonth.from(day).plusMonths(step));
            default -> DateValues.year(day.getYear() + step);
        };
    }

    /** So many units away; the finer the unit, the finer the value: years ago is a year, weeks ago a week. */
    static DateValues from(LocalDate day, int step, String unit) {
        return switch (unit) {
            case "day" -> DateValues.day(day.plusDays(step));
            case "decade" -> DateValues.year(day.getYear() + step * DECADE);
            default -> of(day, step, unit);
        };
    }

    /** The last weekend that has begun. */
    static DateValues weekendBehind(LocalDate day) {
        return weekend(
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)).plusDays(1));
    }

    /** The weekend that has not ended. */
    static DateValues weekendAhead(LocalDate day) {
        return weekend(sunday(day));
    }

    private static DateValues weekend(LocalDate sunday) {
        return DateValues.interval(sunday.minusDays(1), sunday);
    }

    private static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** The last season of the name that is over. */
    static DateValues seasonBehind(LocalDate day, int firstMonth) {
        YearMonth first = YearMonth.of(day.getYear(), firstMonth);
        boolean over = first.plusMonths(2).isBefore(YearMonth.from(day));
        return DateValues.threeMonths(over ? first : first.minusYears(1));
    }

    /** The last season of the name that has begun. */
    static DateValues seasonStarted(LocalDate day, int firstMonth) {
        YearMonth first = YearMonth.of(day.getYear(), firstMonth);
        return DateValues.threeMonths(first.isAfter(YearMonth.from(day)) ? first.minusYears(1) : first);
    }

    /** The next season of the name that has not begun. */
    static DateValues seasonAhead(LocalDate day, int firstMonth) {
        YearMonth first = YearMonth.of(day.getYear(), firstMonth);
        return DateValues.threeMonths(first.isAfter(YearMonth.from(day)) ? first : first.plusYears(1));
    }

    /** The season that belongs to the year; "this winter" in February began in December. */
    static DateValues seasonOfYear(LocalDate day, int firstMonth) {
        boolean begun = firstMonth == 12 && day.getMonthValue() <= 2;
        return DateValues.threeMonths(YearMonth.of(day.getYear() - (begun ? 1 : 0), firstMonth));
    }

    /** The quarter of the number that began last. */
    static DateValues quarterBehind(LocalDate day, int quarter) {
        boolean begun = quarter * 3 - 2 <= day.getMonthValue();
        return DateValues.quarter(begun ? day.getYear() : day.getYear() - 1, quarter);
    }

    /** The quarter of the number that has not ended. */
    static DateValues quarterAhead(LocalDate day, int quarter) {
        boolean ended = quarter * 3 < day.getMonthValue();
        return DateValues.quarter(ended ? day.getYear() + 1 : day.getYear(), quarter);
    }

    /** The quarter that holds the day, or one so many steps away. */
    static DateValues quarter(LocalDate day, int step) {
        int months = day.getYear() * 12 + (day.getMonthValue() - 1) / 3 * 3 + step * 3;
        return DateValues.threeMonths(YearMonth.of(months / 12, months % 12 + 1));
    }
}
