package io.parley.extraction.dates;

import io.parley.events.claims.DateValue.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The year of a day or month that is told without one. */
final class YearOfDay {

    /** So far ahead or behind nobody leaves the year out while the other side is as near as {@link #NEAR}. */
    private static final int FAR = 290;

    private static final int NEAR = 75;

    private final CalendarWords words;

    YearOfDay(CalendarWords words) {
        this.words = words;
    }

    /** The year of a day, or null where none can be told; {@code which} is "last", "next", "this" or null. */
    @Nullable
    Integer of(DateMatch match, @Nullable String which, int month, int day) {
        LocalDate published = match.published();
        if (published == null || !isDay(published.getYear(), month, day)) {
            return null;
        }
        Integer weekday = yearOfWeekday(match, published, month, day);
        return weekday != null
                ? weekday
                : nearest(match, which, LocalDate.of(published.getYear(), month, day), published);
    }

    /** The year of a month. */
    @Nullable
    Integer of(DateMatch match, @Nullable String which, int month) {
        LocalDate published = match.published();
        if (published == null) {
            return null;
        }
        // Its own month is neither ahead nor behind.
        YearMonth same = YearMonth.of(published.getYear(), month);
        LocalDate day = same.equals(YearMonth.from(published)) ? published : same.atDay(15);
        return nearest(match, which, day, published);
    }

    private static int nearest(DateMatch match, @Nullable String which, LocalDate same, LocalDate published) {
        int year = same.getYear();
        if ("last".equals(which)) {
            return same.isBefore(published) ? year : year - 1;
        }
        if ("next".equals(which)) {
            return same.isAfter(published) ? year : year + 1;
        }
        if (which != null && which.startsWith("this")) {
            return year;
        }
        Direction direction = match.direction();
        Integer told = direction == Direction.AHEAD ? null : yearInForce(match, same, published);
        if (told != null) {
            return told;
        }
        // A dispatch is dated a day ahead of its place often enough.
        LocalDate behind = same.isAfter(published.plusDays(1)) ? same.minusYears(1) : same;
        LocalDate ahead = same.isBefore(published) ? same.plusYears(1) : same;
        long back = ChronoUnit.DAYS.between(behind, published);
        long forth = ChronoUnit.DAYS.between(published, ahead);
        return switch (direction) {
            case AHEAD -> (forth > FAR && back < NEAR ? behind : ahead).getYear();
            case BEHIND -> behind.getYear();
            case UNTOLD -> (back > FAR && forth < NEAR ? ahead : behind).getYear();
        };
    }

    /** In a story of the past, the year told right before goes on: "On May 4, 1994, … On July 1, …". */
    private static @Nullable Integer yearInForce(DateMatch match, LocalDate same, LocalDate published) {
        FoundDate earlier = match.earlier();
        if (earlier == null || (earlier.precision() != Precision.DAY && earlier.precision() != Precision.MONTH)) {
            return null;
        }
        int year = Integer.parseInt(earlier.value().substring(0, 4));
        int month = Integer.parseInt(earlier.value().substring(5, 7));
        boolean past = year < published.getYear() - 1;
        return past && same.getMonthValue() >= month ? year : null;
    }

    /** "Friday, October 3": of the years around, the nearest in which the day is that weekday; null without a weekday. */
    private @Nullable Integer yearOfWeekday(DateMatch match, LocalDate published, int month, int day) {
        String first = match.words().group().split("[^\\p{L}]", 2)[0];
        if (!words.isWeekday(first)) {
            return null;
        }
        int weekday = words.weekday(first);
        return IntStream.of(0, 1, -1)
                .map(years -> published.getYear() + years)
                .filter(year -> isOn(year, month, day, weekday))
                .boxed()
                .findFirst()
                .orElse(null);
    }

    private static boolean isOn(int year, int month, int day, int weekday) {
        return isDay(year, month, day)
                && LocalDate.of(year, month, day).getDayOfWeek().getValue() == weekday;
    }

    private static boolean isDay(int year, int month, int day) {
        return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
