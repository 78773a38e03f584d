package io.parley.extraction.claims;

import io.parley.events.claims.Stance;
import io.parley.extraction.clauses.Clause;
import io.parley.extraction.clauses.Polarity;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stance of a wording after all that governs its predicate: "refused to accept" rejects, "did not rule out" says nothing. */
final class StanceSign {

    private static final Set<String> NEGATIONS = WordList.read("claims/negations.txt");

    private StanceSign() {}

    /**
     * The stance that a wording has in its clause; null where the clause leaves nothing of it.
     *
     * @param words of the wording that was found, in order of text
     */
    static @Nullable Stance of(Stance stance, List<Token> words, Reading reading) {
        if (isNegatedItself(words)) {
            return stance;
        }
        for (Token word : words) {
            Clause clause = reading.clauses().at(word.start());
            if (clause != null && clause.predicate().start() == word.start()) {
                return switch (clause.effectivePolarity()) {
                    case POSITIVE -> stance;
                    case NEGATIVE -> turned(stance);
                    case OPEN -> null;
                };
            }
        }
        Token first = words.get(0);
        boolean kept = reading.clauses().standing(first.start()).polarity() == Polarity.POSITIVE;
        return kept ? stance : null;
    }

    /** "not optimistic", "no deal with": the wording has counted its negation. */
    private static boolean isNegatedItself(List<Token> words) {
        return words.stream()
                .anyMatch(w -> NEGATIONS.contains(w.lemma()) || w.pos().endsWith("+PART"));
    }

    private static @Nullable Stance turned(Stance stance) {
        return switch (stance) {
            case ACCEPTS, OFFERS -> Stance.REJECTS;
            case SUPPORTS -> Stance.OPPOSES;
            case OPTIMISTIC -> Stance.PESSIMISTIC;
            case REJECTS, OPPOSES, PESSIMISTIC, THREATENS, DEMANDS, STATES -> null;
        };
    }
}
