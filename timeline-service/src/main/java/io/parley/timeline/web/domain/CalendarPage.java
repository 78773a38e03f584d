package io.parley.timeline.web.domain;

import io.parley.timeline.calendar.domain.CalendarEntry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A month of all negotiations, or of one.
 *
 * @param undated what is to be in the month, nobody tells when
 * @param before the last month before this one that has something in it; null where none has
 * @param after the same after it
 * @param topic the slug of the one topic that is shown; null for all
 */
public record CalendarPage(
        YearMonth month,
        List<List<Day>> weeks,
        List<CalendarEntry> undated,
        int entries,
        @Nullable YearMonth before,
        @Nullable YearMonth after,
        List<SearchPage.Choice> topics,
        @Nullable String topic) {

    private static final int WEEK = 7;

    /** A day of the table, and whether it is of the month itself. */
    public record Day(LocalDate date, boolean inMonth, boolean today, List<CalendarEntry> entries) {}

    /** @param today the reader's day, as far as the service knows it */
    public static CalendarPage of(
            YearMonth month,
            List<YearMonth> months,
            List<CalendarEntry> entries,
            List<SearchPage.Choice> topics,
            @Nullable String topic,
            LocalDate today) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth();
        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            LocalDate start = monday;
            weeks.add(IntStream.range(0, WEEK)
                    .mapToObj(start::plusDays)
                    .map(day -> day(day, month, entries, today))
                    .toList());
        }
        return new CalendarPage(
                month,
                weeks,
                entries.stream().filter(entry -> !entry.hasDay()).toList(),
                entries.size(),
                months.stream()
                        .filter(month::isAfter)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                months.stream()
                        .filter(month::isBefore)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                topics,
                topic);
    }

    private static Day day(LocalDate day, YearMonth month, List<CalendarEntry> entries, LocalDate today) {
        boolean inMonth = YearMonth.from(day).equals(month);
        return new Day(
                day,
                inMonth,
                day.equals(today),
                inMonth ? entries.stream().filter(entry -> entry.isOn(day)).toList() : List.of());
    }

    /** The month to open at: this one or the next one that has something in it, else the last one that has. */
    public static YearMonth opening(List<YearMonth> months, YearMonth now) {
        Optional<YearMonth> next =
                months.stream().filter(month -> !month.isBefore(now)).findFirst();
        return next.orElseGet(
                () -> Objects.requireNonNullElse(months.isEmpty() ? null : months.get(months.size() - 1), now));
    }
}
