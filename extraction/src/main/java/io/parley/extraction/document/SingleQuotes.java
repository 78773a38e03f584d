package io.parley.extraction.document;

/**
 * Single quotation marks that stand around speech become double ones, and the double ones inside them single, so that
 * every later step knows one kind of speech mark. Apostrophes and marks inside double ones stay as they are.
 */
final class SingleQuotes {

    private static final String ENDS_SPEECH = ".,!?;:\u2026";

    /** The longest passage that is looked through for its closing mark; longer ones are apostrophes gone astray. */
    private static final int LONGEST = 3_000;

    private SingleQuotes() {}

    /**
     * Rewrites the marks in place.
     *
     * @param original the text before any other normalisation, which still tells typographic marks from apostrophes
     * @param out the text so far, of the same length
     */
    static void rewrite(String original, char[] out) {
        boolean quoted = false;
        for (int i = 0; i < out.length; i++) {
            if (out[i] == '\n') {
                quoted = false;
            } else if (out[i] == '"') {
                quoted = !quoted;
            } else if (!quoted && out[i] == '\'' && opens(original, i)) {
                int close = closing(original, out, i);
                if (close > 0) {
                    swap(out, i, close);
                    i = close;
                }
            }
        }
    }

    private static boolean opens(String text, int i) {
        char c = text.charAt(i);
        boolean mark = c == '\u2018' || c == '\'';
        boolean gap = i == 0 || " \n\t([\u2014\u2013-".indexOf(text.charAt(i - 1)) >= 0;
        boolean word = (i + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(i + 1)))
                || text.startsWith("\u201C", i + 1)
                || text.startsWith("\"", i + 1);
        return mark && gap && word;
    }

    /** The mark that closes the passage; −1 where none does. A typewriter's mark closes only behind a stop or comma. */
    private static int closing(String original, char[] out, int open) {
        boolean typographic = original.charAt(open) == '\u2018';
        int fallback = -1;
        for (int i = open + 1; i < Math.min(out.length, open + LONGEST) && out[i] != '\n'; i++) {
            if (original.charAt(i) == '\u2018' && fallback > 0) {
                return fallback;
            }
            boolean mark = out[i] == '\'' && original.charAt(i) != '\u2018';
            boolean ends = i + 1 == out.length || !Character.isLetterOrDigit(original.charAt(i + 1));
            if (mark && ends && ENDS_SPEECH.indexOf(original.charAt(i - 1)) >= 0) {
                return i;
            }
            boolean plural = original.charAt(i - 1) == 's';
            fallback = mark && ends && typographic && !plural && fallback < 0 ? i : fallback;
        }
        return fallback;
    }

    private static void swap(char[] out, int open, int close) {
        for (int i = open + 1; i < close; i++) {
            out[i] = out[i] == '"' ? '\'' : out[i];
        }
        out[open] = '"';
        out[close] = '"';
    }
}
