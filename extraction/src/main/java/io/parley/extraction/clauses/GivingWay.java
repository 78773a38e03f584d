package io.parley.extraction.clauses;

import io.parley.extraction.document.Token;
import io.parley.extraction.resource.WordList;
import io.parley.extraction.syntax.Relation;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A side that ends what it presses the other with, or gives up what it meant to do: "called off the walkout", "scrapped plans to
 * raise the pension age". The verbs are those of a refusal, yet nothing is turned down.
 */
public final class GivingWay {

    private static final Set<String> ENDING = WordList.read("clauses/ending-verbs.txt");
    private static final Set<String> PRESSURE = WordList.read("clauses/pressure-things.txt");

    /** What is only meant or called for. */
    private static final Set<String> MEANT = Set.of("plan", "threat", "call", "intention", "decision", "notice");

    private GivingWay() {}

    /** Whether the verb tells it. */
    public static boolean isTold(int verb, List<Token> tokens, SyntaxTree tree) {
        if (!isEnding(verb, tokens, tree)) {
            return false;
        }
        for (int child : tree.children(verb)) {
            Relation relation = tree.relation(child);
            if ((relation == Relation.OBJ || relation == Relation.NSUBJ_PASS) && isOwn(verb, child, tokens, tree)) {
                return true;
            }
        }
        return false;
    }

    /** "Called off" and "called its strike off" end one, and "called a strike" begins one. */
    private static boolean isEnding(int verb, List<Token> tokens, SyntaxTree tree) {
        String lemma = tokens.get(verb).lemma();
        boolean beside = verb + 1 < tokens.size() && isEnding(lemma, tokens.get(verb + 1));
        return beside
                || ENDING.contains(lemma)
                || Arrays.stream(tree.children(verb)).anyMatch(child -> isEnding(lemma, tokens.get(child)));
    }

    private static boolean isEnding(String lemma, Token particle) {
        return ENDING.contains(lemma + ' ' + particle.lemma());
    }

    private static boolean isOwn(int verb, int noun, List<Token> tokens, SyntaxTree tree) {
        String lemma = tokens.get(noun).lemma();
        if (PRESSURE.contains(lemma)) {
            return true;
        }
        if (!MEANT.contains(lemma)) {
            return false;
        }
        return tree.child(noun, Relation.ACL) != SyntaxTree.NO_HEAD
                || isOf(tree.childrenBy(noun, Relation.NMOD), tokens)
                || isOf(tree.childrenBy(noun, Relation.COMPOUND), tokens)
                || isOf(tree.childrenBy(verb, Relation.OBL), tokens); // the tree hangs "for a strike" on either
    }

    private static boolean isOf(List<Integer> words, List<Token> tokens) {
        return words.stream()
                .anyMatch(word -> PRESSURE.contains(tokens.get(word).lemma()));
    }
}
