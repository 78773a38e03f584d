package io.parley.extraction.dates;

import io.parley.extraction.resource.WordList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Months and days of months without a year: the side of the publication that the verb tells, or a named day's year. */
final class YearlessRules {

    private static final Set<String> AMBIGUOUS = Set.of("may", "march");

    private final CalendarWords words;
    private final NamedDays named = NamedDays.load();
    private final YearOfDay years;
    private final Set<String> beforeMonth = WordList.read("dates/month-prepositions.txt");

    YearlessRules(CalendarWords words) {
        this.words = words;
        this.years = new YearOfDay(words);
    }

    List<DateRule> rules() {
        Forms forms = Forms.of(words);
        String month = forms.month();
        String weekday = "(?:" + forms.weekday() + "\\.?,? (?:the )?)?";
        String which = "(?:([Ll]ast|[Nn]ext|[Tt]his|[Tt]his past) )?";
        String day = forms.day() + "(?![\\d.,]*\\d)(?!:|%|\\w)";
        return List.of(
                DateRule.of(
                        "\\b" + month + " " + forms.day() + forms.dash() + day + "(?! [a-z]+s\\b)\\b",
                        m -> range(m, words.month(m.sure(1)), 2, 3)),
                DateRule.of(
                        "\\b" + forms.day() + forms.dash() + forms.day() + " " + month,
                        m -> range(m, words.month(m.sure(3)), 1, 2)),
                DateRule.of(
                        "\\b" + weekday + which + month + " (?:the )?" + day,
                        m -> day(m, m.part(1), words.month(m.sure(2)), m.number(3))),
                DateRule.of(
                        "\\b" + weekday + "(?:the )?" + forms.day() + " (?:of )?" + month + "(?!\\w)",
                        m -> day(m, null, words.month(m.sure(2)), m.number(1))),
                DateRule.of(
                        "\\b(?:([Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id)(?: |-))?" + forms.fullMonth()
                                + "\\b(?! \\d)(?! (?:last|this|next) year)",
                        m -> bareMonth(m, m.part(1), m.sure(2))),
                DateRule.of(
                        "\\b" + forms.fullMonth() + " (?:of )?(last|this|next) year\\b",
                        m -> ofYear(m, words.month(m.sure(1)), m.sure(2))));
    }

    private @Nullable DateValues day(DateMatch match, @Nullable String which, int month, int day) {
        Integer known = named.year(match, month, day);
        Integer year = known != null ? known : years.of(match, which, month, day);
        return year == null ? null : DateValues.day(year, month, day);
    }

    private @Nullable DateValues range(DateMatch match, int month, int from, int to) {
        Integer year = years.of(match, null, month, match.number(from));
        return year == null ? null : AbsoluteRules.days(year, month, match.number(from), match.number(to));
    }

    private static @Nullable DateValues ofYear(DateMatch match, int month, String which) {
        LocalDate today = match.published();
        if (today == null) {
            return null;
        }
        int step = which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
        return DateValues.month(YearMonth.of(today.getYear() + step, month));
    }

    private @Nullable DateValues bareMonth(DateMatch match, @Nullable String which, String name) {
        LocalDate published = match.published();
        boolean month = which != null || beforeMonth.contains(match.before());
        if (published == null || (AMBIGUOUS.contains(name) && !month) || isPartOfName(match)) {
            return null;
        }
        Integer year = years.of(match, which, words.month(name));
        return year == null ? null : DateValues.month(YearMonth.of(year, words.month(name)));
    }

    /** A month's name is a person's or ship's if a proper noun follows and no preposition precedes. */
    private static boolean isPartOfName(DateMatch match) {
        var tokens = match.sentence().tokens();
        int at = Beside.index(tokens, match.span().start());
        boolean preceded = at > 0 && tokens.get(at - 1).pos().equals("ADP");
        int next = Beside.index(tokens, match.span().end());
        boolean followed = next < tokens.size() && tokens.get(next).pos().equals("PROPN");
        return followed && !preceded;
    }
}
