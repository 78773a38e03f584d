package io.parley.timeline.web.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.timeline.calendar.domain.CalendarEntry;
import io.parley.timeline.web.domain.CalendarPage.Day;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarPageTest {

    private static final YearMonth OCTOBER = YearMonth.of(2025, 10);
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 8);

    private static CalendarEntry on(String date) {
        return new CalendarEntry("talks", "Talks", date, "PLANNED", List.of(), null, null, List.of());
    }

    private static List<LocalDate> days(CalendarEntry entry) {
        return CalendarPage.of(OCTOBER, List.of(), List.of(entry), List.of(), null, TODAY).weeks().stream()
                .flatMap(List::stream)
                .filter(day -> !day.entries().isEmpty())
                .map(Day::date)
                .toList();
    }

    @Test
    void weeks_are_whole_and_begin_on_monday() {
        List<List<Day>> weeks = CalendarPage.of(OCTOBER, List.of(), List.of(), List.of(), null, TODAY)
                .weeks();
        assertThat(weeks).hasSize(5).allMatch(week -> week.size() == 7);
        assertThat(weeks.get(0).get(0).date()).isEqualTo("2025-09-29");
        assertThat(weeks.get(1).get(2).today()).isTrue();
    }

    @Test
    void an_interval_is_on_each_of_its_days_of_this_month() {
        assertThat(days(on("2025-10-08"))).containsExactly(TODAY);
        assertThat(days(on("2025-09-29/2025-10-02")))
                .containsExactly(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 2));
    }

    @Test
    void what_is_told_by_its_month_stands_below_the_days() {
        CalendarPage page = CalendarPage.of(OCTOBER, List.of(), List.of(on("2025-10")), List.of(), null, TODAY);
        assertThat(page.undated()).hasSize(1);
        assertThat(days(on("2025-10"))).isEmpty();
    }

    @Test
    void it_leads_to_the_nearest_months_with_something_in_them() {
        List<YearMonth> months = List.of(YearMonth.of(2025, 1), YearMonth.of(2025, 7), OCTOBER, YearMonth.of(2026, 2));
        CalendarPage page = CalendarPage.of(OCTOBER, months, List.of(), List.of(), null, TODAY);
        assertThat(page.before()).isEqualTo(YearMonth.of(2025, 7));
        assertThat(page.after()).isEqualTo(YearMonth.of(2026, 2));
    }

    @Test
    void it_opens_at_what_comes_next_or_was_last() {
        List<YearMonth> months = List.of(YearMonth.of(2025, 7), OCTOBER);
        assertThat(CalendarPage.opening(months, YearMonth.of(2025, 8))).isEqualTo(OCTOBER);
        assertThat(CalendarPage.opening(months, YearMonth.of(2026, 8))).isEqualTo(OCTOBER);
        assertThat(CalendarPage.opening(List.of(), OCTOBER)).isEqualTo(OCTOBER);
    }
}
