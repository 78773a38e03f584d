package io.parley.extraction.entities.knowledge;

import java.text.Normalizer;

/** Lower-cases and strips accents one character for one, so that offsets hold. */
public final class Folding {

    private static final char[] LATIN = new char[0x250];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            LATIN[c] = Character.toLowerCase(base(c));
        }
    }

    private Folding() {}

    public static char fold(char c) {
        if (c < LATIN.length) {
            return LATIN[c];
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u02BB' -> '\'';
            case '\u2010', '\u2011', '\u2013' -> '-';
            case '\u202F', '\u2009' -> ' ';
            default -> Character.toLowerCase(base(c));
        };
    }

    public static String fold(CharSequence text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    private static char base(char c) {
        return switch (c) {
            case '\u00A0' -> ' ';
            case 'ø' -> 'o';
            case 'Ø' -> 'O';
            case 'ł' -> 'l';
            case 'Ł' -> 'L';
            case 'đ' -> 'd';
            case 'Đ' -> 'D';
            case 'ı' -> 'i';
            default -> c < 0x80 || Character.isSurrogate(c) ? c : decomposed(c);
        };
    }

    private static char decomposed(char c) {
        char first =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return Character.isLetter(c) && Character.isLetter(first) ? first : c;
    }
}
