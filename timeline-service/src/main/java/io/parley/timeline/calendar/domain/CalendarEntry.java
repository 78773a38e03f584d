package io.parley.timeline.calendar.domain;

import io.parley.timeline.views.domain.Evidence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, or a step that is planned, in the calendar of all negotiations.
 *
 * @param date a day, an interval of days ({@code 2025-10-06/2025-10-08}), or a month or year where nobody tells more
 * @param status of a meeting as it is called in the contract, PLANNED for a step
 * @param who the sides of a meeting; none for a step
 * @param text what is planned; null for a meeting
 */
public record CalendarEntry(
        String topic,
        String topicTitle,
        String date,
        String status,
        List<String> who,
        @Nullable String venue,
        @Nullable String text,
        List<Evidence> evidence) {

    private static final int DAY = "2025-10-08".length();

    public CalendarEntry {
        who = List.copyOf(who);
        evidence = List.copyOf(evidence);
    }

    /** Whether the day or days are told, and not just a month or a year. */
    public boolean hasDay() {
        return first().length() == DAY && last().length() == DAY;
    }

    /** Whether it is on this day. */
    public boolean isOn(LocalDate day) {
        String text = day.toString();
        return hasDay() && first().compareTo(text) <= 0 && last().compareTo(text) >= 0;
    }

    private String first() {
        int slash = date.indexOf('/');
        return slash < 0 ? date : date.substring(0, slash);
    }

    private String last() {
        return date.substring(date.indexOf('/') + 1);
    }
}
