package io.parley.extraction.dates;

import io.parley.extraction.resource.DataFile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates in digits alone: "2007-09-04", "11/02/89", "02-08-98 1415EST", "24.8.2007". */
final class NumericRules {

    /** So far from the publication a date in digits may lie to tell which of its numbers is the month. */
    private static final int NEAR = 31;

    private NumericRules() {}

    static List<DateRule> rules() {
        String year = "((?:1[5-9]|20)\\d\\d)";
        List<DateRule> rules = new ArrayList<>(names());
        rules.addAll(List.of(
                DateRule.of(
                        "\\b" + year + "-(\\d\\d)-(\\d\\d)(?!\\d)",
                        m -> DateValues.day(m.number(1), m.number(2), m.number(3))),
                DateRule.of(
                        "(?<![\\d.,/-])" + year + "(\\d\\d)(\\d\\d)(?![\\d,/-])",
                        m -> DateValues.day(m.number(1), m.number(2), m.number(3))),
                DateRule.of("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d\\d)(?![\\d/])", NumericRules::monthOrDay),
                DateRule.of("(?<!\\d)(?<!\\d-)(\\d\\d)-(\\d\\d)-(\\d{4}|\\d\\d)(?![\\d-])", NumericRules::monthOrDay),
                DateRule.of("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\." + year + "\\b", NumericRules::monthOrDay)));
        return rules;
    }

    private static List<DateRule> names() {
        return DataFile.rows("dates/names-of-days.tsv").stream()
                .map(row -> DateRule.of(row.column(0), m -> DateValues.day(LocalDate.parse(row.column(1)))))
                .toList();
    }

    /** Month first, unless that is no date, or day first is right beside the publication and month first is not. */
    private static @Nullable DateValues monthOrDay(DateMatch match) {
        int year = DateValues.fullYear(match.number(3), match.published());
        int first = match.number(1);
        int second = match.number(2);
        boolean dotted = match.words().group().indexOf('.') >= 0;
        DateValues american = DateValues.day(year, first, second);
        DateValues european = DateValues.day(year, second, first);
        if (american == null || european == null) {
            return american == null ? european : american;
        }
        boolean nearer = isNear(european, match.published()) && !isNear(american, match.published());
        return nearer || dotted ? european : american;
    }

    private static boolean isNear(DateValues value, @Nullable LocalDate published) {
        return published != null
                && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(value.value()), published)) <= NEAR;
    }
}
