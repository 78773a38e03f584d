package io.parley.extraction.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** A day that comes once a year. */
sealed interface YearlyDay {

    /** The day in a year. */
    LocalDate in(int year);

    /** The same day of the same month. */
    record Fixed(MonthDay day) implements YearlyDay {
        @Override
        public LocalDate in(int year) {
            return day.atYear(year);
        }
    }

    /** The so-manieth weekday of a month. */
    record Weekday(int month, int which, DayOfWeek day) implements YearlyDay {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, day));
        }
    }

    /** So many days from Easter Sunday of the western churches. */
    record Easter(int days) implements YearlyDay {

        /** Gauss's rule in the form of Lichtenberg. */
        @Override
        public LocalDate in(int year) {
            int k = year / 100;
            int m = 15 + (3 * k + 3) / 4 - (8 * k + 13) / 25;
            int s = 2 - (3 * k + 3) / 4;
            int a = year % 19;
            int d = (19 * a + m) % 30;
            int r = (d + a / 11) / 29;
            int og = 21 + d - r;
            int sz = 7 - (year + year / 4 + s) % 7;
            int oe = 7 - (og - sz) % 7;
            return LocalDate.of(year, 3, 1).plusDays(og + oe - 1L + days);
        }
    }

    /** Reads "12-25", "11 4 THURSDAY" or "easter+1". */
    static YearlyDay parse(String text) {
        if (text.startsWith("easter")) {
            return new Easter(text.equals("easter") ? 0 : Integer.parseInt(text.substring("easter".length())));
        }
        String[] parts = text.split(" ", -1);
        return parts.length == 3
                ? new Weekday(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), DayOfWeek.valueOf(parts[2]))
                : new Fixed(MonthDay.parse("--" + text));
    }
}
