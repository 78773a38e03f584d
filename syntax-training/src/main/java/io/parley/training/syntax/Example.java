package io.parley.training.syntax;

import io.parley.extraction.document.Token;
import io.parley.extraction.syntax.Relation;
import java.util.List;

/** A sentence as the engine splits and tags it, with the right heads; the head of its root is the number of its tokens. */
final class Example {

    private final String text;
    private final List<Token> tokens;
    private final int[] heads;
    private final List<Relation> relations;

    Example(String text, List<Token> tokens, int[] heads, List<Relation> relations) {
        this.text = text;
        this.tokens = tokens;
        this.heads = heads.clone();
        this.relations = relations;
    }

    /** The name of the text that holds it: folds part texts, not sentences. */
    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    int[] heads() {
        return heads;
    }

    List<Relation> relations() {
        return relations;
    }

    int size() {
        return tokens.size();
    }
}
