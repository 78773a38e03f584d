package io.parley.extraction.positions;

import io.parley.extraction.resource.WordList;
import io.parley.extraction.syntax.Relation;
import java.util.Set;

/**
 * What somebody else ought to do: "Norway must withdraw" is what the one who says so demands, not what Norway holds. What
 * "we" must do is told by those who will do it.
 */
final class Obligation {

    private static final Set<String> DUTY = WordList.read("positions/duty-words.txt");
    private static final Set<String> LEAVE = Set.of("can", "could", "may", "might");

    private Obligation() {}

    /** Whether the predicate tells a duty, or a permission, of its subject, who is not the one that speaks. */
    static boolean isOfAnother(Words clause, int verb) {
        return isDuty(clause, verb) && !isOwn(clause, verb);
    }

    /** Whether the predicate tells a duty, or a permission, of its subject. */
    static boolean isDuty(Words clause, int verb) {
        if (DUTY.contains(clause.lemma(verb)) || clause.lemma(verb).equals("have")) {
            return clause.tree().child(verb, Relation.XCOMP) != Words.NONE;
        }
        boolean passive = clause.tree().child(verb, Relation.AUX_PASS) != Words.NONE;
        for (int auxiliary : clause.tree().childrenBy(verb, Relation.AUX)) {
            String lemma = clause.lemma(auxiliary);
            if (DUTY.contains(lemma) || (passive && LEAVE.contains(lemma))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwn(Words clause, int verb) {
        for (int child : clause.tree().children(verb)) {
            if (clause.relation(child).isSubject() && Holders.WE.contains(clause.form(child))) {
                return true;
            }
        }
        return false;
    }
}
