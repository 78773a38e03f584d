package io.parley.extraction.entities.names;

import io.parley.extraction.document.Token;

/**
 * A document's words side by side with what the features need; arrays of equal length, filled once by {@link TokenViews}.
 *
 * @param starts index of each sentence's first word, and the number of words at the end
 * @param known what the gazetteer says: 0, or a code of type, certainty, and whether the word begins the name
 */
public record TokenView(
        Token[] tokens, String[] folded, String[] shapes, int[] known, int[] signs, int[] seen, int[] starts) {

    public int size() {
        return tokens.length;
    }

    boolean has(int i, int sign) {
        return (signs[i] & sign) != 0;
    }

    boolean capitalised(int i) {
        return Shape.capitalised(tokens[i].text());
    }
}
