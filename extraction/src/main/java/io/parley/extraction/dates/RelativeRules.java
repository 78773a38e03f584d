package io.parley.extraction.dates;

import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.resource.WordList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates told from the day of publication: "yesterday", "last week", "three days ago". */
final class RelativeRules {

    private final CalendarWords words;
    private final PhraseBook<Boolean> timeless = new PhraseBook<>();

    RelativeRules(CalendarWords words) {
        this.words = words;
        WordList.read("dates/timeless-today.txt").forEach(pattern -> timeless.add(pattern, Boolean.TRUE));
    }

    private interface FromDay {
        @Nullable
        DateValues of(LocalDate today);
    }

    private static DateRule rule(String regex, FromDay resolver) {
        return DateRule.anyCase(regex, m -> from(m, resolver));
    }

    private static @Nullable DateValues from(DateMatch match, FromDay resolver) {
        LocalDate today = match.today();
        return today == null ? null : resolver.of(today);
    }

    List<DateRule> rules() {
        String unit = "(week|weekend|month|year)";
        return List.of(
                rule("the day before yesterday", p -> DateValues.day(p.minusDays(2))),
                rule("the day after tomorrow", p -> DateValues.day(p.plusDays(2))),
                rule("tonight", DateValues::day),
                DateRule.anyCase("today", this::today),
                rule("this (?:morning|afternoon|evening)", DateValues::day),
                rule(
                        "(?:yesterday|last (?:night|evening))(?: (?:morning|afternoon|evening|night))?",
                        p -> DateValues.day(p.minusDays(1))),
                rule("tomorrow(?: (?:morning|afternoon|evening|night))?", p -> DateValues.day(p.plusDays(1))),
                DateRule.anyCase(
                        "(?<!\\bthe )(last|this|next|this past|this coming) " + unit + "(?! of\\b)", this::unit),
                DateRule.anyCase("(?:the|the past|the coming) weekend", this::weekend),
                rule("the coming week", p -> Units.of(p, 1, "week")),
                DateRule.anyCase(
                        "(?:the )?(?:end|beginning|start|close|rest|middle) of (?:the|this) (week|month|year)",
                        m -> from(m, p -> Units.of(p, 0, m.sure(1)))),
                DateRule.anyCase(
                        "(?:later|earlier|late) in the (week|month|year)",
                        m -> from(m, p -> Units.of(p, 0, m.sure(1)))),
                rule(
                        "(?<=\\b(?:by|before|at|until|through) )(?:the )?year(?:-| |'s )end",
                        p -> DateValues.year(p.getYear())),
                DateRule.anyCase(
                        Forms.of(words).number()
                                + " (day|week|month|year|decade)s? (ago|from (?:now|today)|earlier today)",
                        m -> from(m, p -> Units.from(p, step(m), m.sure(2)))));
    }

    private int step(DateMatch match) {
        int count = words.number(match.sure(1));
        return match.sure(3).equals("ago") ? -count : count;
    }

    /** "Are shops as full today as they were?": the present age, not the day. */
    private @Nullable DateValues today(DateMatch match) {
        boolean age = timeless.find(match.sentence().tokens()).stream()
                .anyMatch(phrase -> phrase.span().overlaps(match.span()));
        return age ? null : from(match, DateValues::day);
    }

    private @Nullable DateValues unit(DateMatch match) {
        String unit = match.sure(2);
        return from(match, p -> switch (Which.of(match.sure(1))) {
            case LAST -> unit.equals("weekend") ? Units.weekendBehind(p) : Units.of(p, -1, unit);
            case NEXT -> Units.of(p, 1, unit);
            case COMING -> unit.equals("weekend") ? Units.weekendAhead(p) : Units.of(p, 1, unit);
            case THIS -> unit.equals("weekend") ? weekendOf(p, match) : Units.of(p, 0, unit);
        });
    }

    private @Nullable DateValues weekend(DateMatch match) {
        return from(match, p -> weekendOf(p, match));
    }

    private static DateValues weekendOf(LocalDate day, DateMatch match) {
        boolean ahead = match.direction() == Direction.AHEAD || match.sure(0).contains("coming");
        boolean told = match.direction() != Direction.UNTOLD || !match.sure(0).contains("this");
        return ahead || !told ? Units.weekendAhead(day) : Units.weekendBehind(day);
    }
}
