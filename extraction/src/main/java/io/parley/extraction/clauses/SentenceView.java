package io.parley.extraction.clauses;

import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.syntax.Relation;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.List;
import java.util.Locale;

/** The words of a sentence and their tree together, with the questions that clauses ask of them. */
final class SentenceView {

    static final int NONE = SyntaxTree.NO_HEAD;

    private final List<Token> tokens;
    private final SyntaxTree tree;
    private final String[] words;

    SentenceView(Sentence sentence, SyntaxTree tree) {
        this.tokens = sentence.tokens();
        this.tree = tree;
        words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
        }
    }

    int size() {
        return tokens.size();
    }

    SyntaxTree tree() {
        return tree;
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The word in small letters. */
    String word(int i) {
        return words[i];
    }

    String lemma(int i) {
        return tokens.get(i).lemma();
    }

    String pos(int i) {
        return tokens.get(i).pos();
    }

    boolean isVerb(int i) {
        return pos(i).startsWith("VERB");
    }

    boolean isNoun(int i) {
        return pos(i).startsWith("NOUN") || pos(i).startsWith("PROPN");
    }

    Relation relation(int i) {
        return tree.relation(i);
    }

    int head(int i) {
        return tree.head(i);
    }

    int[] children(int i) {
        return tree.children(i);
    }

    int child(int i, Relation relation) {
        return tree.child(i, relation);
    }

    boolean has(int i, Relation relation) {
        return tree.child(i, relation) != NONE;
    }

    /** The lemma with its particle: "rule out". */
    String predicateLemma(int i) {
        int particle = child(i, Relation.COMPOUND_PRT);
        return particle == NONE ? lemma(i) : lemma(i) + " " + word(particle);
    }

    /** The word that leads to a phrase or clause: its preposition or conjunction, the first if several; empty if none. */
    String link(int i) {
        for (int child : children(i)) {
            Relation relation = relation(child);
            if (relation == Relation.CASE || relation == Relation.MARK) {
                if (!words[child].equals("'s") && !words[child].equals("'")) {
                    return words[child];
                }
            }
        }
        return "";
    }

    Span span(int i) {
        return tokens.get(i).span();
    }

    Span span(int first, int last) {
        return new Span(tokens.get(first).start(), tokens.get(last).end());
    }

    /** The first of those that are coordinated with the word. */
    int firstConjunct(int i) {
        int at = i;
        while (relation(at) == Relation.CONJ && head(at) != NONE) {
            at = head(at);
        }
        return at;
    }
}
