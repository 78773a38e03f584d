package io.parley.extraction.events;

import io.parley.extraction.clauses.Clause;
import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.reading.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The date of a happening: the nearest in its own clause, else in one beside it; never the day on which somebody said it. */
final class EventDate {

    /** A date of the event's own clause comes before all others. */
    private static final int OTHER_CLAUSE = 10_000;

    private EventDate() {}

    static @Nullable FoundDate of(EventCandidate candidate, Reading reading) {
        Clause own = reading.clauses().at(candidate.trigger().start());
        List<FoundDate> dates = reading.datesIn(candidate.sentence().span());
        FoundDate nearest = null;
        int least = Integer.MAX_VALUE;
        for (FoundDate date : dates) {
            Clause of = reading.clauses().at(date.span().start());
            boolean same = own == null || of == null || of.index() == own.index();
            int distance = Math.abs(date.span().start() - candidate.trigger().start()) + (same ? 0 : OTHER_CLAUSE);
            if ((same || governs(of, own)) && distance < least) {
                nearest = date;
                least = distance;
            }
        }
        return nearest;
    }

    /** Whether the date's clause hangs directly on the event's or the reverse, without a report between them. */
    private static boolean governs(@Nullable Clause date, @Nullable Clause event) {
        if (date == null || event == null) {
            return false;
        }
        boolean below = date.governor() == event.index();
        boolean above = event.governor() == date.index() && event.reporter() == null;
        return below || above;
    }
}
