package io.parley.extraction.events;

import io.parley.events.claims.EventStatus;
import io.parley.extraction.clauses.Clause;
import io.parley.extraction.clauses.Mood;
import io.parley.extraction.clauses.Polarity;
import io.parley.extraction.clauses.Standing;
import io.parley.extraction.clauses.Tense;
import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.syntax.Relation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a word tells has happened or is planned. What is denied, hoped for, demanded, conditional or asked is
 * neither, and no event; a refusal is itself what happened.
 */
final class EventStanding {

    private static final int ISO_DAY = 10;
    /** The type of what is refused. */
    static final String REFUSAL = "REJECT";

    /** Whether the word tells what has happened or is planned. */
    static boolean isTold(EventCandidate candidate, Reading reading) {
        Standing standing = reading.clauses().standing(candidate.trigger().start());
        return standing.polarity() == Polarity.POSITIVE
                && (standing.mood() == Mood.ASSERTED || standing.mood() == Mood.PLANNED);
    }

    /** Whether the word tells as a fact what did not happen. */
    static boolean isRefused(EventCandidate candidate, Reading reading) {
        Standing standing = reading.clauses().standing(candidate.trigger().start());
        return standing.polarity() == Polarity.NEGATIVE && standing.mood() == Mood.ASSERTED;
    }

    /** The status as an event of the type; null where it must be left out. */
    static @Nullable EventStatus of(EventCandidate candidate, String type, Reading reading) {
        Standing standing = reading.clauses().standing(candidate.trigger().start());
        if (standing.polarity() == Polarity.NEGATIVE) {
            return type.equals(REFUSAL) && standing.mood() == Mood.ASSERTED ? EventStatus.HAPPENED : null;
        }
        if (standing.polarity() == Polarity.OPEN) {
            return null;
        }
        return switch (standing.mood()) {
            case ASSERTED -> isAhead(candidate, reading) ? EventStatus.PLANNED : EventStatus.HAPPENED;
            case PLANNED -> EventStatus.PLANNED;
            case POSSIBLE, CONDITIONAL, DEMANDED, HOPED, QUESTIONED -> null;
        };
    }

    /** "Talks are on Friday": dated after the day of publication; "they meet on Monday": told in the present for a day. */
    private static boolean isAhead(EventCandidate candidate, Reading reading) {
        LocalDate published = reading.document().published();
        Clause clause = reading.clauses().at(candidate.trigger().start());
        FoundDate date = EventDate.of(candidate, reading);
        if (published == null || date == null || date.value().length() < ISO_DAY || isOver(candidate, clause)) {
            return false;
        }
        int side = date.value().substring(0, ISO_DAY).compareTo(published.toString());
        return side > 0 || (side == 0 && isScheduled(candidate, clause));
    }

    /** Told in the past: the verb itself, or the subject of one ("talks opened"). */
    private static boolean isOver(EventCandidate candidate, @Nullable Clause clause) {
        return clause != null
                && clause.tense().isBehind()
                && (candidate.verb() || (!clause.passive() && isSubject(candidate)));
    }

    private static boolean isSubject(EventCandidate candidate) {
        return candidate.tree().relation(candidate.token()) == Relation.NSUBJ;
    }

    /** The simple present with a day is that of a schedule. */
    private static boolean isScheduled(EventCandidate candidate, @Nullable Clause clause) {
        return clause != null
                && clause.tense() == Tense.PRESENT
                && clause.kind() == Clause.Kind.VERB
                && clause.verbGroup().equals(clause.predicate())
                && (candidate.verb() || isSubject(candidate));
    }

    private EventStanding() {}
}
