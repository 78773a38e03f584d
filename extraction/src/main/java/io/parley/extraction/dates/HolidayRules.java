package io.parley.extraction.dates;

import io.parley.extraction.resource.DataFile;
import io.parley.extraction.resource.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holidays by name, from {@code holidays.tsv}: the one behind or ahead, as the verb has it. */
final class HolidayRules {

    private final Set<String> notTheDay = WordList.read("dates/not-holidays.txt");

    List<DateRule> rules() {
        List<DateRule> rules = new ArrayList<>();
        for (DataFile.Row row : DataFile.rows("dates/holidays.tsv")) {
            YearlyDay day = YearlyDay.parse(row.column(1));
            rules.add(DateRule.of(
                    "\\b(?:last |next |this )?" + row.column(0) + "\\b(?! (?:19|20)\\d\\d)", m -> resolve(m, day)));
            rules.add(DateRule.of(
                    "\\b" + row.column(0) + ",? ((?:19|20)\\d\\d)\\b", m -> DateValues.day(day.in(m.number(1)))));
        }
        return rules;
    }

    private @Nullable DateValues resolve(DateMatch match, YearlyDay day) {
        LocalDate published = match.published();
        if (published == null || notTheDay.contains(match.after())) {
            return null;
        }
        LocalDate same = day.in(published.getYear());
        String words = match.sure(0);
        boolean ahead =
                words.startsWith("next ") || (!words.startsWith("last ") && match.direction() == Direction.AHEAD);
        if (ahead) {
            return DateValues.day(same.isBefore(published) ? day.in(published.getYear() + 1) : same);
        }
        return DateValues.day(same.isAfter(published) ? day.in(published.getYear() - 1) : same);
    }
}
