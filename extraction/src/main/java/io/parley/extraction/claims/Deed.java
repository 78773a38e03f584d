package io.parley.extraction.claims;

import io.parley.events.claims.EventType;
import io.parley.events.claims.QuoteKind;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.reading.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verb of doing in a content: who did it, whether it lies ahead, whether it is denied.
 *
 * @param ahead "will", "would": announced, not done
 */
record Deed(Doer doer, boolean ahead, boolean negated) {

    /** The speaker of the claim, or somebody else who is named. */
    enum Doer {
        SPEAKER,
        OTHER
    }

    private static final int REACH = 6;
    private static final Set<String> SELF = Set.of("we", "i");
    private static final Set<String> REPORTED_SELF = Set.of("it", "he", "she", "they");
    private static final Set<String> AHEAD = Set.of("will", "would", "'ll", "shall", "wo", "going");
    private static final Set<String> AUXILIARIES = Set.of("have", "be", "do");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "no");
    private static final Set<EventType> HOSTILE = EnumSet.of(
            EventType.PROTEST,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.COERCE,
            EventType.ASSAULT,
            EventType.REJECT,
            EventType.ACCUSE);

    /** The deed of the verb at the index; null where nobody is said to have done it. */
    static @Nullable Deed at(List<Token> tokens, int verb, Voice voice, QuoteKind quote, Reading reading) {
        if (!tokens.get(verb).pos().equals("VERB")) {
            return null;
        }
        boolean ahead = false;
        boolean negated = false;
        boolean passive = false;
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            Token token = tokens.get(i);
            String word = token.text().toLowerCase(Locale.ROOT);
            ahead |= AHEAD.contains(word);
            negated |= NOT.contains(word);
            passive |= token.lemma().equals("be") && !tokens.get(verb).text().endsWith("ing");
            if (isSubject(token)) {
                Doer doer = passive ? null : doer(token, word, voice, quote, reading);
                return doer == null ? null : new Deed(doer, ahead, negated);
            }
            boolean helps = AHEAD.contains(word) || AUXILIARIES.contains(token.lemma());
            if (token.pos().equals("VERB") && !helps) {
                return null;
            }
        }
        return null;
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

    private static boolean isSubject(Token token) {
        String pos = token.pos();
        return pos.equals("PRON") || pos.startsWith("PROPN") || pos.equals("NOUN");
    }

    private static @Nullable Doer doer(Token subject, String word, Voice voice, QuoteKind quote, Reading reading) {
        if (SELF.contains(word) || (REPORTED_SELF.contains(word) && quote == QuoteKind.INDIRECT)) {
            return Doer.SPEAKER;
        }
        for (EntityMention mention : reading.mentionsIn(new Span(Math.max(0, subject.start() - 60), subject.end()))) {
            if (mention.span().contains(subject.span()) && mention.form() != EntityMention.Form.PRONOUN) {
                return reading.entity(mention).equals(voice.entity()) ? Doer.SPEAKER : Doer.OTHER;
            }
        }
        return null;
    }
}
