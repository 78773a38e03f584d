package io.parley.extraction.negotiation;

import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.reading.Reading;
import java.time.LocalDate;
import java.time.YearMonth;

/** What an article tells of earlier times: it is dated well before the publication, beside its words or where its sentence begins. */
final class Background {

    private static final int NEWS_DAYS = 14;
    private static final int NEAR = 60;

    /** "In August last year, three carmakers agreed": a day that leads a sentence is that of all of it. */
    private static final int OPENING = "During ".length();

    private Background() {}

    /** Whether the words stand beside a date that is older than news. */
    static boolean is(Span words, Sentence sentence, Reading reading) {
        LocalDate published = reading.document().published();
        if (published == null) {
            return false;
        }
        LocalDate oldest = published.minusDays(NEWS_DAYS);
        return reading.datesIn(sentence.span()).stream()
                .filter(date -> distance(date.span(), words) <= NEAR || opens(date.span(), sentence))
                .anyMatch(date -> lastDay(date).isBefore(oldest));
    }

    private static boolean opens(Span date, Sentence sentence) {
        return date.start() - sentence.start() <= OPENING;
    }

    private static int distance(Span date, Span words) {
        return Math.max(0, Math.max(words.start() - date.end(), date.start() - words.end()));
    }

    /** The last day of the date's value. */
    private static LocalDate lastDay(FoundDate date) {
        String last = date.value().substring(date.value().indexOf('/') + 1);
        return switch (last.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(last), 12, 31);
            case 7 -> YearMonth.parse(last).atEndOfMonth();
            default -> LocalDate.parse(last);
        };
    }
}
