package io.parley.extraction.actors;

import io.parley.extraction.document.Token;
import io.parley.extraction.resource.WordList;
import io.parley.extraction.syntax.Relation;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How an appearance stands in its sentence: "Ardenian officials met …" has Ardenia as the subject of "met", since officials
 * act for it; what is joined by "and" stands where the first of them stands.
 *
 * @param governor the token that it depends on in the end, or {@link SyntaxTree#NO_HEAD}
 * @param preposition the preposition before it in lower case, or empty
 * @param through the delegates' noun that acts for it, or the appearance's own head
 * @param joined whether "and" or a comma joins it to others
 */
public record Attachment(Place place, int governor, String preposition, int through, boolean joined) {

    private static final Set<String> DELEGATES = WordList.read("actors/delegates.txt");
    private static final Set<String> OPPOSING = WordList.read("actors/opposing.txt");
    private static final Set<String> BELONGING = Set.of("of", "from", "for");
    private static final int MOST_STEPS = 8;

    public static Attachment of(Appearance appearance, SyntaxTree tree, List<Token> tokens) {
        int at = appearance.head();
        int through = at;
        boolean joined = !tree.childrenBy(at, Relation.CONJ).isEmpty();
        for (int step = 0; step < MOST_STEPS; step++) {
            int above = tree.head(at);
            if (above == SyntaxTree.NO_HEAD) {
                break;
            }
            Relation relation = tree.relation(at);
            if (relation == Relation.CONJ) {
                joined = true;
            } else if (actsFor(relation, at, above, tree, tokens)) {
                through = above;
                joined |= !tree.childrenBy(above, Relation.CONJ).isEmpty();
            } else if (relation != Relation.APPOS && relation != Relation.FLAT) {
                break;
            }
            at = above;
        }
        return new Attachment(
                Place.of(tree.relation(at)), tree.head(at), preposition(at, tree, tokens), through, joined);
    }

    /** Whether the noun above stands for people who come for the one below: "officials of …", "the … delegation". */
    private static boolean actsFor(Relation relation, int at, int above, SyntaxTree tree, List<Token> tokens) {
        boolean belongs =
                switch (relation) {
                    case COMPOUND, AMOD, NMOD_POSS, NMOD_UNMARKED -> true;
                    case NMOD -> BELONGING.contains(preposition(at, tree, tokens));
                    default -> false;
                };
        return belongs && isDelegate(tokens.get(above)) && !isOpposed(above, tree, tokens);
    }

    /** "the Ardenian rebel leader" does not come for Ardenia. */
    private static boolean isOpposed(int noun, SyntaxTree tree, List<Token> tokens) {
        for (int i = tree.first(noun); i < noun; i++) {
            if (tree.head(i) == noun && OPPOSING.contains(tokens.get(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is a noun of people who act for a side. */
    public static boolean isDelegate(Token token) {
        return DELEGATES.contains(token.lemma());
    }

    private static String preposition(int token, SyntaxTree tree, List<Token> tokens) {
        int mark = tree.child(token, Relation.CASE);
        return mark == SyntaxTree.NO_HEAD ? "" : tokens.get(mark).text().toLowerCase(Locale.ROOT);
    }

    /** The predicates that a subject has: the governor, what hangs on it as its "to …", and what "and" adds to it. */
    public List<Integer> predicates(SyntaxTree tree) {
        List<Integer> out = new ArrayList<>();
        if (governor != SyntaxTree.NO_HEAD) {
            out.add(governor);
            for (int i = 0; i < out.size() && out.size() < MOST_STEPS; i++) {
                for (int child : tree.children(out.get(i))) {
                    boolean shares = tree.relation(child) == Relation.XCOMP
                            || (tree.relation(child) == Relation.CONJ
                                    && tree.child(child, Relation.NSUBJ) == SyntaxTree.NO_HEAD
                                    && tree.child(child, Relation.NSUBJ_PASS) == SyntaxTree.NO_HEAD);
                    if (shares) {
                        out.add(child);
                    }
                }
            }
        }
        return out;
    }
}
