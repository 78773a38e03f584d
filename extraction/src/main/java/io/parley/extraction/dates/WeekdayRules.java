package io.parley.extraction.dates;

import io.parley.extraction.dates.CalendarWords.Kind;
import io.parley.extraction.resource.DataFile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of weekdays: the nearest one behind or ahead, as the verb has it. */
final class WeekdayRules {

    /** "Last Monday" is not said of a day as close as this. */
    private static final int TOO_CLOSE_FOR_LAST = 2;

    private final CalendarWords words;
    private final Map<String, Set<String>> names = new HashMap<>();

    WeekdayRules(CalendarWords words) {
        this.words = words;
        for (DataFile.Row row : DataFile.rows("dates/not-weekdays.tsv")) {
            names.computeIfAbsent(row.column(0), k -> new HashSet<>()).add(row.column(1));
        }
    }

    List<DateRule> rules() {
        String days = Forms.capitalised(words.alternatives(Kind.WEEKDAY));
        String part = "(?: (?:morning|afternoon|evening|night))?";
        String which = "[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Cc]oming";
        return List.of(
                DateRule.of("\\b(?:(" + which + ") )?(" + days + ")\\b" + part, this::resolve),
                DateRule.of("\\b(" + days + ")" + part + " (?:of )?(last|this|next) week\\b", this::ofWeek));
    }

    private @Nullable DateValues resolve(DateMatch match) {
        LocalDate published = match.published();
        if (published == null || isName(match)) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(words.value(Kind.WEEKDAY, match.sure(2)));
        String which = match.part(1);
        if (which == null) {
            return DateValues.day(
                    match.direction() == Direction.AHEAD
                            ? published.with(TemporalAdjusters.nextOrSame(day))
                            : published.with(TemporalAdjusters.previousOrSame(day)));
        }
        return DateValues.day(
                switch (which.replaceAll("\\s+", " ")) {
                    case "last" -> last(published, day);
                    case "this past" -> published.with(TemporalAdjusters.previous(day));
                    case "this" -> thisOne(published, day, match.direction());
                    case "next" -> next(published, day);
                    default -> published.with(TemporalAdjusters.nextOrSame(day));
                });
    }

    private boolean isName(DateMatch match) {
        return names.getOrDefault("before", Set.of()).contains(match.before())
                || names.getOrDefault("after", Set.of()).contains(match.after());
    }

    private static LocalDate last(LocalDate published, DayOfWeek day) {
        LocalDate nearest = published.with(TemporalAdjusters.previous(day));
        boolean close = nearest.plusDays(TOO_CLOSE_FOR_LAST).isAfter(published.minusDays(1))
                && nearest.isAfter(monday(published).minusDays(1));
        return close ? nearest.minusWeeks(1) : nearest;
    }

    /** "Next Friday" is the one of the week to come, not the Friday ahead. */
    private static LocalDate next(LocalDate published, DayOfWeek day) {
        return monday(published).plusWeeks(1).plusDays(day.getValue() - 1L);
    }

    /** "This Tuesday" looks ahead unless the verb looks back. */
    private static LocalDate thisOne(LocalDate published, DayOfWeek day, Direction direction) {
        return direction == Direction.BEHIND && day.compareTo(published.getDayOfWeek()) <= 0
                ? published.with(TemporalAdjusters.previousOrSame(day))
                : published.with(TemporalAdjusters.nextOrSame(day));
    }

    private @Nullable DateValues ofWeek(DateMatch match) {
        LocalDate published = match.published();
        if (published == null) {
            return null;
        }
        int step =
                switch (match.sure(2)) {
                    case "last" -> -1;
                    case "this" -> 0;
                    default -> 1;
                };
        return DateValues.day(
                monday(published).plusWeeks(step).plusDays(words.value(Kind.WEEKDAY, match.sure(1)) - 1L));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
