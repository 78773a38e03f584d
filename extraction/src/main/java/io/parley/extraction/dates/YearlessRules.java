package io.parley.extraction.dates;

import io.parley.extraction.dates.CalendarWords.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Months and days of months without a year: the nearest behind or ahead of the publication, or a named day's year. */
final class YearlessRules {

    /** Words before a bare month name; "May" and "March" are months only after one of them. */
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in",
            "since",
            "last",
            "next",
            "this",
            "early",
            "late",
            "mid",
            "until",
            "till",
            "of",
            "by",
            "from",
            "to",
            "during",
            "through",
            "before",
            "after",
            "between",
            "and",
            "earlier",
            "every",
            "starting",
            "beginning");

    private static final Set<String> AMBIGUOUS = Set.of("may", "march");

    private final CalendarWords words;
    private final NamedDays named = NamedDays.load();

    YearlessRules(CalendarWords words) {
        this.words = words;
    }

    List<DateRule> rules() {
        String full = WeekdayRules.capitalised(words.alternatives(Kind.MONTH));
        String shorter = "(?:" + WeekdayRules.capitalised(words.alternatives(Kind.MONTH_SHORT)) + ")\\.?";
        String month = "(" + full + "|" + shorter + ")";
        String weekday = "(?:(?i:" + words.alternatives(Kind.WEEKDAY) + ")\\.?,? (?:the )?)?";
        String day = "(\\d{1,2})(?:st|nd|rd|th)?(?![\\d.,]*\\d)(?!:)";
        String dash = " ?(?:-|to|through|until|and) ?";
        return List.of(
                DateRule.of(
                        "\\b" + month + " " + day + dash + day + "\\b", m -> range(m, words.month(m.sure(1)), 2, 3)),
                DateRule.of(
                        "\\b" + day + dash + day + " " + month + "\\b", m -> range(m, words.month(m.sure(3)), 1, 2)),
                DateRule.of(
                        "\\b" + weekday + month + " (?:the )?" + day + "\\b",
                        m -> day(m, words.month(m.sure(1)), m.number(2))),
                DateRule.of(
                        "\\b" + weekday + day + " (?:of )?" + month + "(?!\\w)",
                        m -> day(m, words.month(m.sure(2)), m.number(1))),
                DateRule.of(
                        "\\b(?:([Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id)[ -])?(" + full + ")\\b(?! \\d)",
                        this::bareMonth));
    }

    private @Nullable DateValues day(DateMatch match, int month, int day) {
        Integer known = named.year(match, month, day);
        if (known != null) {
            return DateValues.day(known, month, day);
        }
        LocalDate published = match.published();
        if (published == null) {
            return null;
        }
        Integer fitting = yearOfWeekday(match, published, month, day);
        Integer year = fitting != null ? fitting : year(match, published, month, day);
        return year == null ? null : DateValues.day(year, month, day);
    }

    /** "Friday, October 3": of the years around, the nearest in which the day is that weekday; null without a weekday. */
    private @Nullable Integer yearOfWeekday(DateMatch match, LocalDate published, int month, int day) {
        String first = match.words().group().split("[^\\p{L}]", 2)[0];
        if (!words.isWeekday(first)) {
            return null;
        }
        int weekday = words.value(Kind.WEEKDAY, first.toLowerCase(Locale.ROOT));
        return IntStream.of(0, 1, -1)
                .map(years -> published.getYear() + years)
                .filter(year -> isOn(year, month, day, weekday))
                .boxed()
                .findFirst()
                .orElse(null);
    }

    private static boolean isOn(int year, int month, int day, int weekday) {
        return day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth()
                && LocalDate.of(year, month, day).getDayOfWeek().getValue() == weekday;
    }

    private @Nullable DateValues range(DateMatch match, int month, int from, int to) {
        LocalDate published = match.published();
        if (published == null) {
            return null;
        }
        Integer year = year(match, published, month, match.number(from));
        return year == null ? null : AbsoluteRules.days(year, month, match.number(from), match.number(to));
    }

    /** The year that puts the day on the side the verb tells, at most a year away. */
    private static @Nullable Integer year(DateMatch match, LocalDate published, int month, int day) {
        try {
            LocalDate same = LocalDate.of(published.getYear(), month, day);
            if (match.direction() == Direction.AHEAD) {
                return same.isBefore(published) ? same.getYear() + 1 : same.getYear();
            }
            // A dispatch is dated a day ahead of its place often enough.
            return same.isAfter(published.plusDays(1)) ? same.getYear() - 1 : same.getYear();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable DateValues bareMonth(DateMatch match) {
        LocalDate published = match.published();
        String name = match.sure(2);
        String which = match.part(1);
        String before = match.tense().wordRightBefore(match.sentence(), match.span());
        boolean month = which != null || BEFORE_MONTH.contains(before);
        if (published == null
                || (AMBIGUOUS.contains(name) && !month)
                || match.tense().isPartOfName(match.sentence(), match.span())) {
            return null;
        }
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(published.getYear(), words.month(name));
        boolean ahead = which == null ? match.direction() == Direction.AHEAD : which.equals("next");
        if (ahead) {
            return DateValues.month(
                    same.isBefore(now) || (which != null && same.equals(now)) ? same.plusYears(1) : same);
        }
        if ("this".equals(which)) {
            return DateValues.month(same);
        }
        boolean later = same.isAfter(now) || ("last".equals(which) && same.equals(now));
        return DateValues.month(later ? same.minusYears(1) : same);
    }
}
