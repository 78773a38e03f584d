package io.parley.extraction.meetings;

import io.parley.extraction.document.Token;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.List;

/** How far two words of a sentence stand from each other in its tree; a verb of saying between them parts them. */
final class Distance {

    private static final int PARTED = 100;
    private static final int TOO_FAR = 7;

    private Distance() {}

    /** Steps up and down; {@link Integer#MAX_VALUE} where they do not belong together. */
    static int between(int one, int other, SyntaxTree tree, List<Token> tokens) {
        int up = 0;
        for (int at = one; at != SyntaxTree.NO_HEAD; at = tree.head(at)) {
            if (tree.isWithin(other, at)) {
                int down = 0;
                for (int below = other; below != at; below = tree.head(below)) {
                    down++;
                }
                int parted = at != one && Frame.TELL.holds(tokens.get(at).lemma()) ? PARTED : 0;
                int steps = up + down + parted;
                return steps > TOO_FAR ? Integer.MAX_VALUE : steps;
            }
            up++;
        }
        return Integer.MAX_VALUE;
    }
}
