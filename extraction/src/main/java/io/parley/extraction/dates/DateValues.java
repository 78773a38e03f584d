package io.parley.extraction.dates;

import io.parley.events.claims.DateValue.Precision;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** A value with its precision, and the arithmetic of calendar units. */
record DateValues(String value, Precision precision) {

    /** Where no publication is known, two digits mean a year up to ten years after this one. */
    private static final int LATEST_UNDATED = 2025;

    static DateValues day(LocalDate day) {
        return new DateValues(day.toString(), Precision.DAY);
    }

    /** The day, or null where the calendar has none such (30 February). */
    static @Nullable DateValues day(int year, int month, int day) {
        try {
            return day(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    static DateValues month(YearMonth month) {
        return new DateValues(month.toString(), Precision.MONTH);
    }

    static DateValues year(int year) {
        return new DateValues(Year.of(year).toString(), Precision.YEAR);
    }

    /** A year of two digits: of the century that keeps it at most ten years ahead of the publication. */
    static int fullYear(int year, @Nullable LocalDate published) {
        if (year >= 100) {
            return year;
        }
        int latest = (published == null ? LATEST_UNDATED : published.getYear()) + 10;
        int full = latest / 100 * 100 + year;
        return full > latest ? full - 100 : full;
    }

    /** The week from Monday to Sunday that holds the day. */
    static DateValues week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DateValues(monday + "/" + monday.plusDays(6), Precision.WEEK);
    }

    static DateValues interval(Object from, Object to) {
        return new DateValues(from + "/" + to, Precision.INTERVAL);
    }

    /** Three months from the first one. */
    static DateValues threeMonths(YearMonth first) {
        return months(first, 3);
    }

    static DateValues months(YearMonth first, int count) {
        return interval(first, first.plusMonths(count - 1L));
    }

    static DateValues quarter(int year, int quarter) {
        return threeMonths(YearMonth.of(year, quarter * 3 - 2));
    }
}
