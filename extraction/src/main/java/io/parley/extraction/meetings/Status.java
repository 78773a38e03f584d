package io.parley.extraction.meetings;

import io.parley.events.claims.MeetingStatus;
import io.parley.extraction.clauses.Clause;
import io.parley.extraction.clauses.Mood;
import io.parley.extraction.clauses.Polarity;
import io.parley.extraction.clauses.Standing;
import io.parley.extraction.clauses.Tense;
import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.syntax.SyntaxTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a word of meeting tells of one, and how it stands with it. What is denied, open, demanded, asked or conditional is
 * none; what is hoped for is planned if a day ahead is named; what is called off counts as cancelled.
 */
final class Status {

    private static final Set<String> NONE = Set.of("no", "neither", "nor", "without");
    private static final int AROUND = 3;

    private final Reading reading;

    Status(Reading reading) {
        this.reading = reading;
    }

    /** Null where there is no meeting. */
    @Nullable
    MeetingStatus of(Trigger trigger, @Nullable FoundDate date) {
        Standing standing = reading.clauses().standing(trigger.span().start());
        Clause clause = reading.clauses().at(trigger.span().start());
        boolean ahead =
                isAhead(date) || (clause != null && clause.tense() == Tense.FUTURE) || named(trigger, Frame.AHEAD);
        if (clause != null && !isDenied(clause) && clause.isAsserted() && Frame.CANCEL.holds(clause.lemma())) {
            return MeetingStatus.CANCELLED;
        }
        if (standing.polarity() != Polarity.POSITIVE || isDenied(trigger) || (clause != null && isDenied(clause))) {
            return null;
        }
        return switch (standing.mood()) {
            case ASSERTED -> asserted(trigger, clause, date, ahead);
            case PLANNED -> MeetingStatus.PLANNED;
            case HOPED, POSSIBLE -> isAhead(date) ? MeetingStatus.PLANNED : null;
            case CONDITIONAL, DEMANDED, QUESTIONED -> null;
        };
    }

    /** "India had suspended the talks": called off before that of which the article tells. */
    boolean isBygone(Trigger trigger) {
        Clause clause = reading.clauses().at(trigger.span().start());
        return clause != null && clause.isBeforeTheNews() && Frame.CANCEL.holds(clause.lemma());
    }

    /** "no talks", "neither meeting". */
    private boolean isDenied(Trigger trigger) {
        List<Token> tokens = trigger.tokens(reading);
        for (int child : trigger.tree(reading).children(trigger.token())) {
            if (NONE.contains(tokens.get(child).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDenied(Clause clause) {
        return clause.effectivePolarity() != Polarity.POSITIVE;
    }

    private MeetingStatus asserted(Trigger trigger, @Nullable Clause clause, @Nullable FoundDate date, boolean ahead) {
        boolean behind = clause != null && clause.tense().isBehind();
        boolean verb = trigger.tokens(reading).get(trigger.token()).pos().equals("VERB");
        if (ahead && !(verb && behind)) {
            return MeetingStatus.PLANNED;
        }
        if (clause == null || isBehind(date)) {
            return MeetingStatus.HELD;
        }
        if (!verb && behind && Frame.DEPART.holds(clause.lemma())) {
            return MeetingStatus.PLANNED; // "headed for Jordan for talks"
        }
        boolean going = clause.tense() == Tense.PRESENT
                || Frame.CONTINUE.holds(clause.lemma())
                || ((Frame.START.holds(clause.lemma()) || Frame.RESUME.holds(clause.lemma()))
                        && clause.mood() == Mood.ASSERTED);
        return going && !named(trigger, Frame.EARLIER) ? MeetingStatus.ONGOING : MeetingStatus.HELD;
    }

    /** Whether an adjective shortly before the word says so: "planned talks", "the last meeting". */
    private boolean named(Trigger trigger, Frame frame) {
        List<Token> tokens = trigger.tokens(reading);
        SyntaxTree tree = trigger.tree(reading);
        for (int i = Math.max(0, trigger.token() - AROUND); i < trigger.token(); i++) {
            if (tree.head(i) == trigger.token() && frame.holds(tokens.get(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean isAhead(@Nullable FoundDate date) {
        LocalDate published = reading.document().published();
        return date != null
                && published != null
                && date.value()
                                .compareTo(published
                                        .toString()
                                        .substring(0, Math.min(10, date.value().length())))
                        > 0
                && date.value().length() >= "2000-01".length();
    }

    private boolean isBehind(@Nullable FoundDate date) {
        LocalDate published = reading.document().published();
        if (date == null || published == null) {
            return false;
        }
        String last = date.value().substring(date.value().indexOf('/') + 1);
        return last.compareTo(published.toString().substring(0, last.length())) < 0;
    }
}
