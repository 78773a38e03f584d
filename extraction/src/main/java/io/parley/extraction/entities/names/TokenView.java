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
    private final int[] kinds;
    private final int[] said;
    private final int[] starts;

    TokenView(List<Token> tokens, int[] starts) {
        this.tokens = List.copyOf(tokens);
        this.folded = new String[tokens.size()];
        this.shapes = new String[tokens.size()];
        this.known = new int[tokens.size()];
        this.signs = new int[tokens.size()];
        this.seen = new int[tokens.size()];
        this.kinds = new int[tokens.size()];
        this.said = new int[tokens.size()];
        this.starts = starts.clone();
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** Index of the first word that ends after the offset; the last word if there is none. */
    int at(int offset) {
        int low = 0;
        int high = size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (token(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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

    /** What kind of thing a common noun says, as in {@link KindWords}. */
    int[] kinds() {
        return kinds;
    }

    /** What the text says that the name is which the word belongs to. */
    int[] said() {
        return said;
    }

    boolean has(int i, int sign) {
        return (signs[i] & sign) != 0;
    }

    boolean capitalised(int i) {
        return Shape.capitalised(Shape.bare(tokens.get(i).text()));
    }
}
