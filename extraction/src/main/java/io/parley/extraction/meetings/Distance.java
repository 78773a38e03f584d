package io.parley.extraction.meetings;

import io.parley.extraction.document.Token;
import io.parley.extraction.syntax.Relation;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How far two words of a sentence stand from each other in its tree; a verb of saying between them parts them. */
final class Distance {

    private static final int PARTED = 100;
    private static final int TOO_FAR = 7;

    /** A word of another clause is as far as so many steps more. */
    private static final int CLAUSE = 3;

    private static final Set<Relation> CLAUSES =
            EnumSet.of(Relation.CCOMP, Relation.ADVCL, Relation.ACL_RELCL, Relation.PARATAXIS, Relation.CSUBJ);

    private Distance() {}

    /** Steps up and down, more where they leave a clause; {@link Integer#MAX_VALUE} where they do not belong together. */
    static int between(int one, int other, SyntaxTree tree, List<Token> tokens) {
        int up = 0;
        for (int at = one; at != SyntaxTree.NO_HEAD; at = tree.head(at)) {
            if (tree.isWithin(other, at)) {
                int down = 0;
                for (int below = other; below != at; below = tree.head(below)) {
                    down += CLAUSES.contains(tree.relation(below)) ? CLAUSE + 1 : 1;
                }
                int parted = at != one && Frame.TELL.holds(tokens.get(at).lemma()) ? PARTED : 0;
                int steps = up + down + parted;
                return steps > TOO_FAR ? Integer.MAX_VALUE : steps;
            }
            up += CLAUSES.contains(tree.relation(at)) ? CLAUSE : 1;
        }
        return Integer.MAX_VALUE;
    }
}
