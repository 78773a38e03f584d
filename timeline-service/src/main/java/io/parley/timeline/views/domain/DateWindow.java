package io.parley.timeline.views.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days that an ISO day, month, year or interval may mean, both inclusive. */
record DateWindow(LocalDate first, LocalDate last) {

    private static final int DAY = "2025-10-08".length();
    private static final int MONTH = "2025-10".length();

    /** Empty where there is no date, or none of these forms. */
    static Optional<DateWindow> of(@Nullable String date) {
        if (date == null) {
            return Optional.empty();
        }
        try {
            int slash = date.indexOf('/');
            if (slash >= 0) {
                LocalDate first = single(date.substring(0, slash)).first();
                LocalDate last = single(date.substring(slash + 1)).last();
                return last.isBefore(first) ? Optional.empty() : Optional.of(new DateWindow(first, last));
            }
            return Optional.of(single(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateWindow single(String date) {
        if (date.length() >= DAY) {
            LocalDate day = LocalDate.parse(date.substring(0, DAY));
            return new DateWindow(day, day);
        }
        if (date.length() == MONTH) {
            YearMonth month = YearMonth.parse(date);
            return new DateWindow(month.atDay(1), month.atEndOfMonth());
        }
        Year year = Year.parse(date);
        return new DateWindow(year.atDay(1), LocalDate.of(year.getValue(), 12, 31));
    }

    boolean overlaps(DateWindow other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** How many days it may mean. */
    long days() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    DateWindow union(DateWindow other) {
        return new DateWindow(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    /** As ISO 8601: a day, or an interval. */
    String iso() {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }
}
