package io.parley.extraction.positions;

import io.parley.events.claims.Stance;
import io.parley.extraction.positions.Holder.Path;
import io.parley.extraction.positions.Option.Act;
import io.parley.extraction.syntax.Relation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the form of a predicate tells of the act: a pledge of its subject, what is insisted on, or what is left open. */
final class Acts {

    private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll", "'d");
    private static final Set<String> BINDING = Set.of("will", "would", "shall", "must", "should", "be");
    private static final Set<String> OPENING = Set.of("whether", "if", "unless");
    private static final Set<String> WISHES = Set.of("like", "prefer", "love", "rather", "welcome");

    private final StanceLexicon lexicon;

    Acts(StanceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Act of(Candidate candidate, @Nullable Stance told) {
        if (told != null) {
            return Act.OTHER;
        }
        Words clause = candidate.clause();
        int anchor = candidate.anchor();
        if (isInsistedOn(clause, anchor)) {
            return Act.INSISTENCE;
        }
        boolean own = candidate.holders().get(0).path() == Path.SUBJECT
                || Holders.PRONOUNS.contains(subjectOf(clause, anchor));
        return own && hasAuxiliary(clause, anchor, FUTURE) && !WISHES.contains(clause.lemma(anchor))
                ? Act.PLEDGE
                : Act.OTHER;
    }

    /** "whether Peru needs more time", "if the union wants talks": nobody says that it does. */
    static boolean isLeftOpen(Candidate candidate) {
        Words clause = candidate.clause();
        for (int mark : clause.tree().childrenBy(candidate.anchor(), Relation.MARK)) {
            if (OPENING.contains(clause.form(mark))) {
                return true;
            }
        }
        return false;
    }

    /** "insisted that Hamas would be disarmed": of another than the one who insists. */
    private boolean isInsistedOn(Words clause, int anchor) {
        int above = clause.tree().head(anchor);
        return clause.relation(anchor) == Relation.CCOMP
                && above != Words.NONE
                && clause.lemma(above).equals("insist")
                && lexicon.stance(clause, above).filter(Stance.DEMANDS::equals).isPresent()
                && !clause.isDenied(above)
                && !subjectOf(clause, anchor).isEmpty()
                && !Holders.PRONOUNS.contains(subjectOf(clause, anchor))
                && hasAuxiliary(clause, anchor, BINDING);
    }

    private static String subjectOf(Words clause, int anchor) {
        for (int child : clause.tree().children(anchor)) {
            if (clause.relation(child).isSubject()) {
                return clause.form(child);
            }
        }
        return "";
    }

    private static boolean hasAuxiliary(Words clause, int anchor, Set<String> which) {
        for (int child : clause.tree().children(anchor)) {
            boolean auxiliary = clause.relation(child) == Relation.AUX || clause.relation(child) == Relation.AUX_PASS;
            if (auxiliary && which.contains(clause.form(child))) {
                return true;
            }
        }
        return false;
    }
}
