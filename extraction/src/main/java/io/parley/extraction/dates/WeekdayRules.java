package io.parley.extraction.dates;

import io.parley.extraction.dates.CalendarWords.Kind;
import io.parley.extraction.resource.DataFile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of weekdays: the nearest one behind or ahead, as the verb has it. */
final class WeekdayRules {

    private final CalendarWords words;
    private final Map<String, Set<String>> names = new HashMap<>();

    WeekdayRules(CalendarWords words) {
        this.words = words;
        for (DataFile.Row row : DataFile.rows("dates/not-weekdays.tsv")) {
            names.computeIfAbsent(row.column(0), k -> new HashSet<>()).add(row.column(1));
        }
    }

    List<DateRule> rules() {
        String days = capitalised(words.alternatives(Kind.WEEKDAY));
        String part = "(?: (?:morning|afternoon|evening|night))?";
        return List.of(
                DateRule.of(
                        "\\b(?:([Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Cc]oming) )?(" + days + ")\\b"
                                + part,
                        this::resolve),
                DateRule.of("\\b(" + days + ") of (last|this|next) week\\b", this::ofWeek));
    }

    /** Weekdays are written with a capital or in capitals. */
    static String capitalised(String alternatives) {
        StringBuilder out = new StringBuilder();
        for (String word : alternatives.split("\\|", -1)) {
            String name = Character.toUpperCase(word.charAt(0)) + word.substring(1);
            out.append(out.isEmpty() ? "" : "|").append(name).append('|').append(name.toUpperCase(Locale.ROOT));
        }
        return out.toString();
    }

    private @Nullable DateValues resolve(DateMatch match) {
        LocalDate published = match.published();
        boolean name = names.getOrDefault("before", Set.of())
                        .contains(match.tense().wordRightBefore(match.sentence(), match.span()))
                || names.getOrDefault("after", Set.of()).contains(match.after());
        if (published == null || name) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(words.value(Kind.WEEKDAY, match.sure(2)));
        String which = match.part(1);
        LocalDate value;
        if (which == null) {
            value = match.direction() == Direction.AHEAD
                    ? published.with(TemporalAdjusters.nextOrSame(day))
                    : published.with(TemporalAdjusters.previousOrSame(day));
        } else {
            value = switch (which) {
                case "last", "this past" -> published.with(TemporalAdjusters.previous(day));
                case "this" -> thisOne(published, day, match.direction());
                case "next" -> published.with(TemporalAdjusters.next(day));
                default -> published.with(TemporalAdjusters.nextOrSame(day));
            };
        }
        return DateValues.day(value);
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
        LocalDate monday = published
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(step);
        return DateValues.day(monday.plusDays(words.value(Kind.WEEKDAY, match.sure(1)) - 1L));
    }
}
