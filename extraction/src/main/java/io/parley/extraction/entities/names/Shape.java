package io.parley.extraction.entities.names;

/** The look of a word: "Xx", "XX", "xx", "X.X.", "XxXx", "9", … with runs shortened. */
final class Shape {

    private Shape() {}

    static String of(String word) {
        StringBuilder shape = new StringBuilder(6);
        char last = 0;
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            char kind = kind(word.charAt(i));
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2 && shape.length() < 8) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLetter(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? '9' : c;
    }

    /** The word without a possessive ending and without a hyphen that ties it to the word before. */
    static String bare(String token) {
        int start = token.length() > 1 && token.charAt(0) == '-' ? 1 : 0;
        int end = token.length() > start + 2 && token.endsWith("'s") ? token.length() - 2 : token.length();
        return token.substring(start, end);
    }

    static boolean capitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    static boolean allCapitals(String word) {
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
            letter |= Character.isLetter(word.charAt(i));
        }
        return letter;
    }
}
