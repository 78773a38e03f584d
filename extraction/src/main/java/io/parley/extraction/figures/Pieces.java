package io.parley.extraction.figures;

import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a sentence into {@link Piece}s, in one pass over its characters. */
final class Pieces {

    private final String text;
    private final List<Piece> out = new ArrayList<>();

    private Pieces(String text) {
        this.text = text;
    }

    static List<Piece> of(Sentence sentence, String text) {
        Pieces pieces = new Pieces(text);
        int before = -1;
        for (Token token : sentence.tokens()) {
            int at = token.start();
            while (at < token.end()) {
                int end = pieces.end(at, token.end());
                if (!Character.isWhitespace(text.charAt(at))) {
                    pieces.add(at, end, at == before, token);
                }
                at = end;
                before = end;
            }
        }
        return pieces.out;
    }

    private void add(int start, int end, boolean glued, Token token) {
        char first = text.charAt(start);
        Piece.Kind kind =
                isDigit(first) ? Piece.Kind.DIGITS : Character.isLetter(first) ? Piece.Kind.WORD : Piece.Kind.MARK;
        String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
        out.add(new Piece(start, end, kind == Piece.Kind.WORD ? lower.replace(".", "") : lower, kind, glued, token));
    }

    private int end(int start, int limit) {
        char first = text.charAt(start);
        int at = start + 1;
        if (isDigit(first)) {
            while (at < limit && (isDigit(text.charAt(at)) || isPointOfNumber(at, limit))) {
                at++;
            }
        } else if (Character.isLetter(first)) {
            while (at < limit && (Character.isLetter(text.charAt(at)) || isInWord(at, limit))) {
                at++;
            }
        }
        return at;
    }

    /** "1,200" and "2.5". */
    private boolean isPointOfNumber(int at, int limit) {
        char c = text.charAt(at);
        return (c == ',' || c == '.') && at + 1 < limit && isDigit(text.charAt(at + 1));
    }

    /** The dots of "U.S." and the apostrophe of "government's". */
    private boolean isInWord(int at, int limit) {
        char c = text.charAt(at);
        boolean letterFollows = at + 1 < limit && Character.isLetter(text.charAt(at + 1));
        boolean abbreviation = c == '.' && at >= 2 && text.charAt(at - 2) == '.';
        return ((c == '\'' || c == '.') && letterFollows) || abbreviation;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
