package io.parley.extraction.dates;

import io.parley.extraction.resource.DataFile;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The year of a day that stands for an event: from an anniversary told with it, or because everybody knows it. */
final class NamedDays {

    private static final Pattern ANNIVERSARY =
            Pattern.compile("(?i)\\b(\\w{2,12}) anniversary of (?:the |that |those )?$");
    private static final int LOOK_AFTER = 4;

    private record Known(MonthDay day, int year, Set<String> after) {}

    private final CalendarWords words = CalendarWords.load();
    private final List<Known> known = new ArrayList<>();

    private NamedDays() {}

    static NamedDays load() {
        NamedDays days = new NamedDays();
        for (DataFile.Row row : DataFile.rows("dates/named-days.tsv")) {
            days.known.add(new Known(
                    MonthDay.parse("--" + row.column(0)),
                    Integer.parseInt(row.column(1)),
                    Set.of(row.column(2).split("\\|", -1))));
        }
        return days;
    }

    @Nullable
    Integer year(DateMatch match, int month, int day) {
        LocalDate published = match.published();
        String text = match.document().text();
        String before = text.substring(match.sentence().start(), match.span().start());
        Matcher anniversary = ANNIVERSARY.matcher(before);
        if (anniversary.find() && published != null) {
            try {
                int years = words.value(CalendarWords.Kind.ORDINAL, anniversary.group(1));
                return nearestYear(published, month, day) - years;
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
        List<String> after = Beside.wordsAfter(match.sentence(), match.span(), LOOK_AFTER);
        for (Known candidate : known) {
            boolean same =
                    candidate.day().getMonthValue() == month && candidate.day().getDayOfMonth() == day;
            boolean past = published == null || published.getYear() >= candidate.year();
            if (same && past && after.stream().anyMatch(candidate.after()::contains)) {
                return candidate.year();
            }
        }
        return null;
    }

    /** The year in which the day lies closest to the publication: anniversaries are written about when they come. */
    private static int nearestYear(LocalDate published, int month, int day) {
        int best = published.getYear();
        long least = Long.MAX_VALUE;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate candidate = LocalDate.of(year, month, Math.min(day, 28));
            long distance = Math.abs(candidate.toEpochDay() - published.toEpochDay());
            if (distance < least) {
                least = distance;
                best = year;
            }
        }
        return best;
    }
}
