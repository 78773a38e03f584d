package io.parley.extraction.positions;

import io.parley.extraction.resource.WordList;
import io.parley.extraction.syntax.Relation;
import java.util.Set;

/** Words that say what somebody ought to do: "Peru must withdraw", "Peru needs to withdraw" is not what Peru holds. */
final class Obligations {

    private static final Set<Relation> AUXILIARY = Set.of(Relation.AUX, Relation.AUX_PASS);

    private final Set<String> verbs = WordList.read("positions/obliging-verbs.txt");
    private final Set<String> modals = WordList.read("positions/obliging-modals.txt");

    /** Whether the subject of the predicate is told to do something, or said to have to. */
    boolean binds(Words clause, int anchor) {
        boolean governs =
                verbs.contains(clause.lemma(anchor)) && clause.tree().child(anchor, Relation.XCOMP) != Words.NONE;
        return governs || hasModal(clause, anchor) || isGoverned(clause, anchor);
    }

    private boolean hasModal(Words clause, int anchor) {
        for (int child : clause.tree().children(anchor)) {
            if (AUXILIARY.contains(clause.relation(child)) && modals.contains(clause.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    /** "has to withdraw", "needs to withdraw": the verb below. */
    private boolean isGoverned(Words clause, int anchor) {
        int above = clause.tree().head(anchor);
        return clause.relation(anchor) == Relation.XCOMP
                && above != Words.NONE
                && (verbs.contains(clause.lemma(above)) || clause.lemma(above).equals("have"));
    }
}
