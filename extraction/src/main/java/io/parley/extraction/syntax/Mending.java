package io.parley.extraction.syntax;

import io.parley.extraction.document.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends what a greedy parser often gets wrong and grammar alone puts right. */
final class Mending {

    private static final Set<String> RELATIVE = Set.of("which", "who", "whom", "whose");

    private final List<Token> tokens;
    private final int[] heads;
    private final byte[] relations;

    private Mending(List<Token> tokens, int[] heads, byte[] relations) {
        this.tokens = tokens;
        this.heads = heads;
        this.relations = relations;
    }

    /** Changes heads and relations in place; the root's head is {@link SyntaxTree#NO_HEAD}. */
    static void mend(List<Token> tokens, int[] heads, byte[] relations) {
        Mending mending = new Mending(tokens, heads, relations);
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] != SyntaxTree.NO_HEAD && tokens.get(i).pos().startsWith("VERB")) {
                mending.conjoinedVerb(i);
                mending.relativeClause(i);
            }
        }
    }

    /** "rejected the offer and called for talks": a verb is joined to the verb before it, not to that verb's object. */
    private void conjoinedVerb(int verb) {
        int noun = heads[verb];
        boolean toNoun = is(verb, Relation.CONJ) && noun < verb && isNoun(noun) && !hasChild(noun, Relation.COP);
        int above = toNoun ? heads[noun] : SyntaxTree.NO_HEAD;
        if (above != SyntaxTree.NO_HEAD
                && above < noun
                && tokens.get(above).pos().startsWith("VERB")) {
            boolean argument = is(noun, Relation.OBJ) || is(noun, Relation.OBL) || is(noun, Relation.OBL_UNMARKED);
            if (argument && !tokens.get(verb).text().endsWith("ing")) {
                heads[verb] = above;
            }
        }
    }

    /** ", which would end the war": such a clause belongs to the noun before it. */
    private void relativeClause(int verb) {
        if (!is(verb, Relation.ADVCL) || heads[verb] > verb) {
            return;
        }
        for (int i = heads[verb] + 1; i < verb; i++) {
            boolean pronoun = heads[i] == verb
                    && (is(i, Relation.NSUBJ) || is(i, Relation.NSUBJ_PASS) || is(i, Relation.OBJ))
                    && RELATIVE.contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
            int noun = pronoun ? nounBefore(i) : -1;
            if (noun > heads[verb] && !isBelow(noun, verb)) {
                heads[verb] = noun;
                relations[verb] = (byte) Relation.ACL_RELCL.code();
                return;
            }
        }
    }

    /** The noun right before a comma and a pronoun; −1 if none. */
    private int nounBefore(int pronoun) {
        int at = pronoun - 1;
        if (at >= 0 && tokens.get(at).text().equals(",")) {
            at--;
        }
        return at >= 0 && isNoun(at) ? at : -1;
    }

    private boolean isBelow(int word, int above) {
        for (int at = word; at != SyntaxTree.NO_HEAD; at = heads[at]) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoun(int i) {
        return tokens.get(i).pos().startsWith("NOUN") || tokens.get(i).pos().startsWith("PROPN");
    }

    private boolean is(int i, Relation relation) {
        return relations[i] == relation.code();
    }

    private boolean hasChild(int head, Relation relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && is(i, relation)) {
                return true;
            }
        }
        return false;
    }
}
