package io.parley.extraction.meetings;

import io.parley.events.claims.DateValue;
import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.figures.WholeNumbers;
import io.parley.extraction.reading.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The days of a meeting that lasts several: "two-day talks began on Monday" are two from Monday on, "ended two-day talks on
 * Tuesday" two up to Tuesday, "talks on Monday and Tuesday" both.
 */
final class Stretch {

    private static final int ISO_DAY = 10;
    private static final int MOST_DAYS = 14;
    private static final int JOINT = 6;

    private final Reading reading;

    Stretch(Reading reading) {
        this.reading = reading;
    }

    /** The date with all days that the sentence gives the meeting. */
    FoundDate of(Trigger trigger, FoundDate date) {
        if (date.value().length() != ISO_DAY) {
            return date;
        }
        LocalDate day = LocalDate.parse(date.value());
        List<Token> tokens = trigger.tokens(reading);
        int days = days(tokens, trigger.token());
        if (days > 1) {
            boolean last = ends(tokens, trigger.token());
            return last ? stretch(date, day.minusDays(days - 1), day) : stretch(date, day, day.plusDays(days - 1));
        }
        LocalDate next = day.plusDays(1);
        boolean both = reading.datesIn(new Span(date.span().end(), date.span().end() + JOINT)).stream()
                .anyMatch(d -> d.value().equals(next.toString())
                        && reading.text(between(date, d)).strip().equals("and"));
        return both ? stretch(date, day, next) : date;
    }

    private static Span between(FoundDate first, FoundDate second) {
        return new Span(
                /* start= */ first.span().end(), /* end= */ second.span().start());
    }

    private static FoundDate stretch(FoundDate date, LocalDate from, LocalDate to) {
        return new FoundDate(date.span(), from + "/" + to, DateValue.Precision.INTERVAL);
    }

    /** "two-day" or "two days of" before the word; 1 where nothing tells. */
    private static int days(List<Token> tokens, int trigger) {
        for (int i = Math.max(0, trigger - JOINT); i + 2 < trigger; i++) {
            boolean hyphen = tokens.get(i + 1).text().equals("-")
                    && tokens.get(i + 2).text().equals("day");
            boolean counted = tokens.get(i + 1).lemma().equals("day")
                    && tokens.get(i + 2).text().equals("of");
            if (hyphen || counted) {
                int days = number(tokens.get(i).text().toLowerCase(Locale.ROOT));
                return days > MOST_DAYS ? 1 : days;
            }
        }
        return 1;
    }

    private static int number(String word) {
        boolean digits = !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : Objects.requireNonNullElse(WholeNumbers.of(word), 1);
    }

    /** Whether the date is that of the end: "concluded a two-day meeting", "after two days of talks". */
    private static boolean ends(List<Token> tokens, int trigger) {
        return tokens.stream().anyMatch(t -> t.pos().equals("VERB") && Frame.END.holds(t.lemma()))
                || tokens.subList(Math.max(0, trigger - JOINT), trigger).stream()
                        .anyMatch(t -> t.lemma().equals("after") || t.lemma().equals("following"));
    }
}
