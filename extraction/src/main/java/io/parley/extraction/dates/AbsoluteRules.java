package io.parley.extraction.dates;

import io.parley.extraction.dates.CalendarWords.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates that carry their year. */
final class AbsoluteRules {

    private final CalendarWords words;
    private final String month;
    private final String weekday;

    AbsoluteRules(CalendarWords words) {
        this.words = words;
        this.month =
                "((?i:" + words.alternatives(Kind.MONTH) + ")|(?i:" + words.alternatives(Kind.MONTH_SHORT) + ")\\.?)";
        this.weekday = "(?:(?i:" + words.alternatives(Kind.WEEKDAY) + ")\\.?,? )?";
    }

    List<DateRule> rules() {
        String year = "((?:1[89]|20)\\d\\d)";
        String day = "(\\d{1,2})(?:st|nd|rd|th)?";
        String dash = " ?(?:-|to|through|until|and) ?";
        return List.of(
                DateRule.of(
                        "\\b" + year + "-(\\d\\d)-(\\d\\d)(?!\\d)",
                        m -> DateValues.day(m.number(1), m.number(2), m.number(3))),
                DateRule.of("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d\\d)\\b", AbsoluteRules::slashed),
                DateRule.of(
                        "\\b(\\d{1,2})\\.(\\d{1,2})\\." + year + "\\b",
                        m -> DateValues.day(m.number(3), m.number(2), m.number(1))),
                DateRule.of(
                        "\\b" + month + " " + day + dash + day + ",? " + year + "\\b",
                        m -> days(m.number(4), words.month(m.sure(1)), m.number(2), m.number(3))),
                DateRule.of(
                        "\\b" + day + dash + day + " " + month + ",? " + year + "\\b",
                        m -> days(m.number(4), words.month(m.sure(3)), m.number(1), m.number(2))),
                DateRule.of(
                        "\\b" + weekday + month + " " + day + ",? (?:in )?" + year + "\\b",
                        m -> DateValues.day(m.number(3), words.month(m.sure(1)), m.number(2))),
                DateRule.of(
                        "\\b" + weekday + "(?:the )?" + day + " (?:of )?" + month + ",? " + year + "\\b",
                        m -> DateValues.day(m.number(3), words.month(m.sure(2)), m.number(1))),
                DateRule.of(
                        "\\b" + month + ",? (?:of )?" + year + "\\b",
                        m -> DateValues.month(YearMonth.of(m.number(2), words.month(m.sure(1))))),
                DateRule.of(
                        "\\b(?:the )?(?i:(spring|summer|autumn|fall|winter)) (?:of )?" + year + "\\b",
                        m -> DateValues.threeMonths(YearMonth.of(m.number(2), words.value(Kind.SEASON, m.sure(1))))),
                DateRule.of(
                        "\\b(?i:(first|second|third|fourth) quarter) (?:of )?" + year + "\\b",
                        m -> quarter(m.number(2), words.value(Kind.ORDINAL, m.sure(1)))),
                DateRule.of("(?<![\\d.,$/:-])" + year + "(?![\\d%])(?![.,:-]\\d)(?!['-]?s\\b)", this::bareYear));
    }

    static DateValues quarter(int year, int quarter) {
        return DateValues.threeMonths(YearMonth.of(year, quarter * 3 - 2));
    }

    private static @Nullable DateValues slashed(DateMatch match) {
        int first = match.number(1);
        int second = match.number(2);
        int year = match.number(3);
        int full = year >= 100 ? year : year + (year < 50 ? 2000 : 1900);
        return first > 12 ? DateValues.day(full, second, first) : DateValues.day(full, first, second);
    }

    static @Nullable DateValues days(int year, int month, int from, int to) {
        DateValues first = DateValues.day(year, month, from);
        DateValues last = DateValues.day(year, month, to);
        return first == null || last == null || from >= to
                ? null
                : DateValues.interval(LocalDate.parse(first.value()), LocalDate.parse(last.value()));
    }

    /** A number of four digits is a year where a year stands, not where things are counted. */
    private @Nullable DateValues bareYear(DateMatch match) {
        boolean counted = match.tense().isCountedNoun(match.sentence(), match.span());
        boolean sure = YearContext.BEFORE.contains(match.tense().wordRightBefore(match.sentence(), match.span()));
        return counted && !sure ? null : DateValues.year(match.number(1));
    }
}
