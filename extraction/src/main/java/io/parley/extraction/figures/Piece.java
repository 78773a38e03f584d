package io.parley.extraction.figures;

import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;

/**
 * A run of digits, a word or a single mark of a sentence; finer than a token, since numbers hide in "24-hour" and "$1.5bn".
 *
 * @param lower lower case; dots taken out of abbreviations ("us" for "U.S.")
 * @param glued whether no space stands before it
 * @param token the token that holds its first character
 */
record Piece(int start, int end, String lower, Kind kind, boolean glued, Token token) {

    /** What a piece is made of. */
    enum Kind {
        DIGITS,
        WORD,
        MARK
    }

    boolean is(String text) {
        return lower.equals(text);
    }

    boolean isDash() {
        return kind == Kind.MARK && (is("-") || is("–") || is("—"));
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    Span span() {
        return new Span(start, end);
    }
}
