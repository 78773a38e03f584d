package io.parley.extraction.attribution.features;

/** Numbers for the form of a word, made without building strings. */
final class Words {

    private Words() {}

    /** The hash of the word in lower case; every number alike. */
    static int lower(String text) {
        int h = 17;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            h = 31 * h + (Character.isDigit(c) ? '0' : Character.toLowerCase(c));
        }
        return h;
    }

    /** The last three letters. */
    static int suffix(String text) {
        int h = 7;
        for (int i = Math.max(0, text.length() - 3); i < text.length(); i++) {
            h = 31 * h + Character.toLowerCase(text.charAt(i));
        }
        return h;
    }

    static byte shape(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        char first = text.charAt(0);
        if (Character.isDigit(first)) {
            return 1;
        }
        if (!Character.isLetter(first)) {
            return 2;
        }
        if (!Character.isUpperCase(first)) {
            return 3;
        }
        return (byte) (text.length() > 1 && Character.isUpperCase(text.charAt(text.length() - 1)) ? 5 : 4);
    }

    static byte mark(String text) {
        char c = text.isEmpty() ? ' ' : text.charAt(0);
        if (Character.isLetterOrDigit(c)) {
            return TextFacts.NONE;
        }
        return switch (c) {
            case ',' -> TextFacts.COMMA;
            case '.', '!', '?', '…' -> TextFacts.STOP;
            case ':' -> TextFacts.COLON;
            case ';' -> TextFacts.SEMICOLON;
            case '-', '–', '—', '―' -> TextFacts.DASH;
            case '(', ')', '[', ']' -> TextFacts.BRACKET;
            default -> QuoteMarks.width(text, 0, text.length()) > 0 ? TextFacts.QUOTE : TextFacts.OTHER_MARK;
        };
    }
}
