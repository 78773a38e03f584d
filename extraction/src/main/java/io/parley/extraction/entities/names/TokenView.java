package io.parley.extraction.entities.names;

import io.parley.extraction.document.Token;
import java.util.List;

/** A document's words side by side with what the features need; filled once by {@link TokenViews}. */
public final class TokenView {

    private final List<Token> tokens;
    private final String[] folded;
    private final String[] shapes;
    private final int[] known;
    private final int[] signs;
    private final int[] seen;
    private final int[] starts;

    TokenView(List<Token> tokens, int[] starts) {
        this.tokens = List.copyOf(tokens);
        this.folded = new String[tokens.size()];
        this.shapes = new String[tokens.size()];
        this.known = new int[tokens.size()];
        this.signs = new int[tokens.size()];
        this.seen = new int[tokens.size()];
        this.starts = starts.clone();
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** How many sentences there are. */
    public int sentences() {
        return starts.length - 1;
    }

    /** Index of a sentence's first word; that of the sentence after the last one is the number of words. */
    public int start(int sentence) {
        return starts[sentence];
    }

    public String[] folded() {
        return folded;
    }

    String[] shapes() {
        return shapes;
    }

    /** What the gazetteer says: 0, or a code of type, certainty, and whether the word begins the name. */
    int[] known() {
        return known;
    }

    public int[] signs() {
        return signs;
    }

    int[] seen() {
        return seen;
    }

    boolean has(int i, int sign) {
        return (signs[i] & sign) != 0;
    }

    boolean capitalised(int i) {
        return Shape.capitalised(Shape.bare(tokens.get(i).text()));
    }
}
