package io.parley.extraction.dates;

import io.parley.extraction.dates.CalendarWords.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Seasons: of a year, "last summer", and "in the spring" as the verb has it. */
final class SeasonRules {

    private final CalendarWords words;

    SeasonRules(CalendarWords words) {
        this.words = words;
    }

    List<DateRule> rules() {
        String season = Forms.of(words).season();
        return List.of(
                DateRule.anyCase(
                        season + " (?:of )?((?:1[89]|20)\\d\\d)",
                        m -> DateValues.threeMonths(YearMonth.of(m.number(2), words.value(Kind.SEASON, m.sure(1))))),
                DateRule.anyCase("(last|this|next|this past|this coming) " + season, this::named),
                DateRule.anyCase(
                        "(?<=\\b(?:in|by|during|since|until) )(?:the )?(?:early |late )?" + season + "(?! of)",
                        this::open));
    }

    private @Nullable DateValues named(DateMatch match) {
        int month = words.value(Kind.SEASON, match.sure(2));
        LocalDate today = match.today();
        return today == null
                ? null
                : switch (Which.of(match.sure(1))) {
                    case LAST -> Units.seasonBehind(today, month);
                    case NEXT -> Units.seasonAhead(today, month);
                    case THIS, COMING -> Units.seasonOfYear(today, month);
                };
    }

    private @Nullable DateValues open(DateMatch match) {
        int month = words.value(Kind.SEASON, match.sure(1));
        LocalDate today = match.today();
        if (today == null) {
            return null;
        }
        return match.direction() == Direction.AHEAD
                ? Units.seasonAhead(today, month)
                : Units.seasonStarted(today, month);
    }
}
