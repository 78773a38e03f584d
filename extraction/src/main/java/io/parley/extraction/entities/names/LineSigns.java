package io.parley.extraction.entities.names;

import io.parley.extraction.document.Token;

/** Marks what a whole sentence tells: its start, headline capitals, and the dateline before a dash. */
final class LineSigns {

    private static final int DATELINE_WORDS = 14;

    private LineSigns() {}

    static void mark(TokenView view, int from, int to, boolean opensParagraph) {
        int line = lineSign(view, from, to);
        boolean first = true;
        for (int i = from; i < to; i++) {
            Token token = view.token(i);
            boolean word = Character.isLetterOrDigit(token.text().charAt(0));
            if (i > from && view.token(i - 1).end() == token.start()) {
                view.signs()[i] |= WordSigns.GLUED;
            }
            view.signs()[i] |= line;
            if (first && word) {
                view.signs()[i] |= WordSigns.SENTENCE_START;
                first = false;
            } else if (i > from && opensSpeech(view.token(i - 1).text())) {
                first = word ? first : true;
                view.signs()[i] |= word ? WordSigns.SENTENCE_START : 0;
            }
        }
        if (opensParagraph) {
            markDateline(view, from, to);
        }
    }

    private static boolean opensSpeech(String mark) {
        return mark.equals("\"") || mark.equals("“") || mark.equals("``") || mark.equals(":");
    }

    private static int lineSign(TokenView view, int from, int to) {
        int words = 0;
        int capitalised = 0;
        int capitals = 0;
        for (int i = from; i < to; i++) {
            String text = view.token(i).text();
            if (text.length() > 3 && Character.isLetter(text.charAt(0))) {
                words++;
                capitalised += Shape.capitalised(text) ? 1 : 0;
                capitals += Shape.allCapitals(text) ? 1 : 0;
            }
        }
        if (words >= 2 && capitals == words) {
            return WordSigns.CAPITAL_LINE;
        }
        boolean statement = to > from && view.token(to - 1).text().matches("[.:]");
        boolean title = words >= 3 && !statement && capitalised * 10 >= words * 7;
        return title ? WordSigns.TITLE_LINE : 0;
    }

    private static void markDateline(TokenView view, int from, int to) {
        if (!Shape.allCapitals(view.token(from).text())) {
            return;
        }
        int end = Math.min(to, from + DATELINE_WORDS);
        for (int dash = from + 1; dash < end; dash++) {
            if (view.token(dash).text().matches("-+|—|–")
                    && view.token(dash).start() > view.token(dash - 1).end()) {
                for (int i = from; i < dash; i++) {
                    view.signs()[i] |= WordSigns.DATELINE;
                }
                return;
            }
        }
    }
}
