package io.parley.extraction.dates;

import io.parley.events.claims.DateValue.Precision;
import io.parley.extraction.dates.CalendarWords.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quarters and halves of a year, with their year or without. */
final class QuarterRules {

    private static final String WHICH = "(first|second|third|fourth|1st|2nd|3rd|4th)";

    private final CalendarWords words;

    QuarterRules(CalendarWords words) {
        this.words = words;
    }

    List<DateRule> rules() {
        String year = "((?:19|20)\\d\\d)";
        String ofYear = " (?:of )?(last|this|next) year";
        return List.of(
                DateRule.anyCase(
                        WHICH + "(?: |-)quarter(?:,? of| in|,)? (?:fiscal )?" + year,
                        m -> DateValues.quarter(m.number(2), ordinal(m))),
                DateRule.anyCase(
                        year + "(?:'s)? " + WHICH + "(?: |-)quarter",
                        m -> DateValues.quarter(m.number(1), words.value(Kind.ORDINAL, m.sure(2)))),
                DateRule.anyCase(
                        WHICH + "(?: |-)quarter" + ofYear, m -> ofYear(m, y -> DateValues.quarter(y, ordinal(m)))),
                DateRule.anyCase(WHICH + "(?: |-)quarter", this::open),
                DateRule.anyCase("(last|this|current|previous|next) quarter", m -> counted(m, m.sure(1))),
                DateRule.anyCase("(?:year-ago|year-earlier|year ago) (?:quarter|period)", QuarterRules::yearAgo),
                DateRule.anyCase("(first|second) half (?:of )?(?:fiscal )?" + year, m -> half(m.number(2), ordinal(m))),
                DateRule.anyCase("(first|second) half" + ofYear, m -> ofYear(m, y -> half(y, ordinal(m)))));
    }

    private interface OfYear {
        DateValues in(int year);
    }

    private int ordinal(DateMatch match) {
        return words.value(Kind.ORDINAL, match.sure(1));
    }

    private static DateValues half(int year, int which) {
        return DateValues.months(YearMonth.of(year, which * 6 - 5), 6);
    }

    private static @Nullable DateValues ofYear(DateMatch match, OfYear of) {
        LocalDate today = match.today();
        return today == null
                ? null
                : of.in(today.getYear()
                        + switch (Which.of(match.sure(2))) {
                            case LAST -> -1;
                            case NEXT -> 1;
                            case THIS, COMING -> 0;
                        });
    }

    private @Nullable DateValues open(DateMatch match) {
        LocalDate today = match.today();
        if (today == null) {
            return null;
        }
        return match.direction() == Direction.AHEAD
                ? Units.quarterAhead(today, ordinal(match))
                : Units.quarterBehind(today, ordinal(match));
    }

    private static @Nullable DateValues counted(DateMatch match, String which) {
        LocalDate today = match.today();
        int step =
                switch (which) {
                    case "last", "previous" -> -1;
                    case "next" -> 1;
                    default -> 0;
                };
        return today == null ? null : Units.quarter(today, step);
    }

    /** The same quarter, a year before the one told last. */
    private static @Nullable DateValues yearAgo(DateMatch match) {
        FoundDate earlier = match.earlier();
        if (earlier == null
                || earlier.precision() != Precision.INTERVAL
                || earlier.value().length() != 15) {
            return null;
        }
        YearMonth first = YearMonth.parse(earlier.value().substring(0, 7));
        return DateValues.threeMonths(first.minusYears(1));
    }
}
