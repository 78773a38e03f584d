package io.parley.extraction.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates of a named month that carry their year. */
final class AbsoluteRules {

    private final CalendarWords words;
    private final Forms forms;

    AbsoluteRules(CalendarWords words) {
        this.words = words;
        this.forms = Forms.of(words);
    }

    List<DateRule> rules() {
        String month = forms.month();
        String day = forms.day();
        String year = forms.year();
        String sameYear = "(?=,? ?(?:-|to|through|until|and|or) ?";
        String shortYear = "(" + year.substring(1, year.length() - 1) + "|'?\\d\\d(?!\\d|[:.-]\\d))";
        return List.of(
                DateRule.of(
                        "\\b" + month + " " + day + forms.dash() + day + ",? " + year + "\\b",
                        m -> days(m.number(4), words.month(m.sure(1)), m.number(2), m.number(3))),
                DateRule.of(
                        "\\b" + day + forms.dash() + day + " " + month + ",? " + year + "\\b",
                        m -> days(m.number(4), words.month(m.sure(3)), m.number(1), m.number(2))),
                DateRule.of(
                        "\\b(?:" + forms.weekday() + "\\.?,? )?" + month + " " + day + ",? (?:in )?" + year + "\\b",
                        m -> DateValues.day(m.number(3), words.month(m.sure(1)), m.number(2))),
                DateRule.of(
                        "\\b(?:" + forms.weekday() + "\\.?,? )?" + day + "(?: of| |-)" + " ?" + month + ",?(?: |-)"
                                + shortYear + "\\b",
                        m -> DateValues.day(year(m, 3), words.month(m.sure(2)), m.number(1))),
                DateRule.of(
                        "\\b" + year + " " + month + " " + day + "\\b",
                        m -> DateValues.day(m.number(1), words.month(m.sure(2)), m.number(3))),
                DateRule.of(
                        "\\b" + month + " " + day + sameYear + month + " " + day + ",? " + year + "\\b)",
                        m -> DateValues.day(m.number(5), words.month(m.sure(1)), m.number(2))),
                DateRule.of(
                        "\\b" + day + " " + month + sameYear + day + " " + month + ",? " + year + "\\b)",
                        m -> DateValues.day(m.number(5), words.month(m.sure(2)), m.number(1))),
                DateRule.of(
                        "\\b" + month + sameYear + month + ",? " + year + "\\b)",
                        m -> DateValues.month(YearMonth.of(m.number(3), words.month(m.sure(1))))),
                DateRule.of(
                        "\\b" + month + ",? (?:of )?" + year + "\\b",
                        m -> DateValues.month(YearMonth.of(m.number(2), words.month(m.sure(1))))));
    }

    private static int year(DateMatch match, int group) {
        return DateValues.fullYear(Integer.parseInt(match.sure(group).replace("'", "")), match.published());
    }

    static @Nullable DateValues days(int year, int month, int from, int to) {
        DateValues first = DateValues.day(year, month, from);
        DateValues last = DateValues.day(year, month, to);
        return first == null || last == null || from >= to
                ? null
                : DateValues.interval(LocalDate.parse(first.value()), LocalDate.parse(last.value()));
    }
}
