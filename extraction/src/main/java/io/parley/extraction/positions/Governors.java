package io.parley.extraction.positions;

import io.parley.extraction.resource.WordList;
import io.parley.extraction.syntax.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words above a predicate that decide whether it holds: "refused to accept", "hopes that Israel accepts". */
final class Governors {

    private static final Set<Relation> COMPLEMENT = Set.of(
            Relation.XCOMP,
            Relation.CCOMP,
            Relation.ACL,
            Relation.OBJ,
            Relation.OBL,
            Relation.NMOD,
            Relation.CSUBJ,
            Relation.NSUBJ_PASS,
            Relation.CONJ);
    private static final int FARTHEST = 4;

    private final Set<String> turning = WordList.read("positions/turning-words.txt");
    private final Set<String> hedging = WordList.read("positions/hedging-verbs.txt");

    /** The words that a predicate is the complement of, the nearest first; a joined one shares those of the first. */
    List<Integer> above(Words clause, int anchor) {
        List<Integer> above = new ArrayList<>();
        int at = anchor;
        for (int steps = 0; steps < FARTHEST && COMPLEMENT.contains(clause.relation(at)); steps++) {
            int head = clause.tree().head(at);
            if (head == Words.NONE) {
                break;
            }
            if (clause.relation(at) != Relation.CONJ) {
                above.add(head);
            }
            at = head;
        }
        return above;
    }

    /** Whether the predicate is denied, or depends on an odd number of words that turn the sign. */
    boolean isTurned(Words clause, int anchor) {
        boolean turned = clause.isDenied(anchor);
        for (int above : above(clause, anchor)) {
            turned ^= turning.contains(clause.lemma(above)) ^ clause.isDenied(above);
        }
        return turned;
    }

    /** Whether it is only hoped for, believed or feared. */
    boolean isHedged(Words clause, int anchor) {
        return above(clause, anchor).stream().anyMatch(above -> hedging.contains(clause.lemma(above)));
    }

    boolean isTurning(String lemma) {
        return turning.contains(lemma);
    }
}
