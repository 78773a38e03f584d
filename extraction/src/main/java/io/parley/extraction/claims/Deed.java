package io.parley.extraction.claims;

import io.parley.events.claims.EventType;
import io.parley.events.claims.QuoteKind;
import io.parley.extraction.clauses.Argument;
import io.parley.extraction.clauses.Clause;
import io.parley.extraction.clauses.Mood;
import io.parley.extraction.clauses.Polarity;
import io.parley.extraction.clauses.Tense;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.reading.Reading;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verb of doing in a content: who did it, whether it lies ahead, whether it is denied: read from its clause.
 *
 * @param ahead "will", "would": announced, not done
 */
record Deed(Doer doer, boolean ahead, boolean negated) {

    /** The speaker of the claim, or somebody else who is named. */
    enum Doer {
        SPEAKER,
        OTHER
    }

    private static final Set<String> SELF = Set.of("we", "i");
    private static final Set<String> REPORTED_SELF = Set.of("it", "he", "she", "they");
    private static final Set<Mood> TOLD = EnumSet.of(Mood.ASSERTED, Mood.PLANNED, Mood.CONDITIONAL);
    private static final Set<EventType> HOSTILE = EnumSet.of(
            EventType.PROTEST,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.COERCE,
            EventType.ASSAULT,
            EventType.REJECT,
            EventType.ACCUSE);

    /** The deed of the verb; null where nobody is said to have done it, or it is only asked for, hoped for or open. */
    static @Nullable Deed of(Token verb, Voice voice, QuoteKind quote, Reading reading) {
        Clause clause = reading.clauses().at(verb.start());
        boolean done = clause != null && clause.predicate().start() == verb.start() && !clause.passive();
        if (clause == null || !done || !TOLD.contains(clause.mood()) || clause.effectivePolarity() == Polarity.OPEN) {
            return null;
        }
        Doer doer = null;
        for (Argument subject : clause.subjects()) {
            Doer one = doer(subject, voice, quote, reading);
            doer = one == Doer.SPEAKER || doer == null ? one : doer;
        }
        boolean ahead = clause.mood() != Mood.ASSERTED || clause.tense() == Tense.FUTURE;
        return doer == null ? null : new Deed(doer, ahead, clause.effectivePolarity() == Polarity.NEGATIVE);
    }

    /** What the deed makes of an act of this kind; null for a hostile act that was not done. */
    @Nullable
    EventType of(EventType act) {
        if (negated) {
            return HOSTILE.contains(act) ? null : EventType.REJECT;
        }
        if (ahead) {
            return isHostile(act) ? EventType.THREATEN : HOSTILE.contains(act) ? act : EventType.AGREE;
        }
        return act;
    }

    /** An act against somebody, as one accuses others of. */
    static boolean isHostile(EventType act) {
        return HOSTILE.contains(act) && act != EventType.REJECT && act != EventType.ACCUSE;
    }

    private static @Nullable Doer doer(Argument subject, Voice voice, QuoteKind quote, Reading reading) {
        String word = reading.text(subject.head()).toLowerCase(Locale.ROOT);
        if (SELF.contains(word) || (REPORTED_SELF.contains(word) && quote == QuoteKind.INDIRECT)) {
            return Doer.SPEAKER;
        }
        for (EntityMention mention : subject.mentions()) {
            if (mention.form() != EntityMention.Form.PRONOUN) {
                return reading.entity(mention).equals(voice.entity()) ? Doer.SPEAKER : Doer.OTHER;
            }
        }
        return null;
    }
}
