package io.parley.extraction.events;

import io.parley.extraction.clauses.Clause;
import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.reading.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The date of a happening: the nearest in its own clause, never the day on which somebody said it. */
final class EventDate {

    private EventDate() {}

    static @Nullable FoundDate of(EventCandidate candidate, Reading reading) {
        Clause own = reading.clauses().at(candidate.trigger().start());
        List<FoundDate> dates = reading.datesIn(candidate.sentence().span());
        FoundDate nearest = null;
        int least = Integer.MAX_VALUE;
        for (FoundDate date : dates) {
            Clause of = reading.clauses().at(date.span().start());
            boolean within = own == null || of == null || of.index() == own.index() || governs(of, own);
            int distance = Math.abs(date.span().start() - candidate.trigger().start());
            if (within && distance < least) {
                nearest = date;
                least = distance;
            }
        }
        return nearest;
    }

    /** Whether the date's clause hangs directly on the event's or the reverse, without a report between them. */
    private static boolean governs(Clause date, Clause event) {
        boolean below = date.governor() == event.index();
        boolean above = event.governor() == date.index() && event.reporter() == null;
        return below || above;
    }
}
