package io.parley.extraction.document;

/**
 * Writes the many forms of quotes, dashes, spaces and line ends in one way, character by character, so that every
 * offset into the result is an offset into the original.
 */
public final class TextNormaliser {

    private TextNormaliser() {}

    /** The normalised text; exactly as long as the given one. */
    public static String normalise(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = plain(out[i]);
        }
        typewriterQuotes(out);
        SingleQuotes.rewrite(text, out);
        spacedDashes(out);
        return new String(out);
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return switch (c) {
                case '\t' -> ' ';
                case '\r', '\u000B', '\f' -> '\n';
                default -> c;
            };
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\u00B4', '\uFF07' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB', '\uFF02' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\uFE63', '\uFF0D' -> '-';
            case '\u2015', '\u2E3A', '\u2E3B' -> '\u2014';
            case '\u00A0', '\u1680', '\u202F', '\u205F', '\u3000', '\uFEFF' -> ' ';
            case '\u0085', '\u2028', '\u2029' -> '\n';
            default -> c >= '\u2000' && c <= '\u200A' ? ' ' : c;
        };
    }

    /** Old newswire writes ``so'' : the pair becomes a space and a quote, which keeps the length. */
    private static void typewriterQuotes(char[] out) {
        for (int i = 0; i + 1 < out.length; i++) {
            if (out[i] == '`' && out[i + 1] == '`') {
                out[i] = ' ';
                out[i + 1] = '"';
            } else if (out[i] == '\'' && out[i + 1] == '\'') {
                out[i] = '"';
                out[i + 1] = ' ';
            }
        }
    }

    /** A hyphen between spaces, or two in a row, is meant as a dash. */
    private static void spacedDashes(char[] out) {
        for (int i = 1; i + 1 < out.length; i++) {
            boolean spaced = out[i - 1] == ' ' && out[i + 1] == ' ';
            if (out[i] == '-' && (spaced || out[i + 1] == '-' || out[i - 1] == '\u2014')) {
                out[i] = '\u2014';
            }
        }
    }
}
