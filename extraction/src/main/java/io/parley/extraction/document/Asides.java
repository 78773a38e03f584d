package io.parley.extraction.document;

import java.util.Arrays;
import java.util.List;

/**
 * What stands beside a sentence and is no part of its grammar: the dateline before it and short brackets in it
 * ("(ORAN.PA)", "(0530 GMT)"). A tagger and a parser that read them with the rest take "PARIS Talks between Orange (ORAN.PA)
 * and" for a clause of its own.
 */
public final class Asides {

    /** Longer brackets may hold a clause, which is read with the rest. */
    private static final int LONGEST = 5;

    private Asides() {}

    /** Which of the words of a sentence stand beside it, the dateline of a text that begins with it among them. Never all. */
    public static boolean[] of(String text, Span sentence, List<Span> words) {
        int news = sentence.start() > 0 ? 0 : Dateline.end(text, sentence);
        int dateline = (int) words.stream().filter(word -> word.end() <= news).count();
        return of(
                words.stream()
                        .map(word -> text.substring(word.start(), word.end()))
                        .toList(),
                dateline);
    }

    static boolean[] of(List<String> words, int dateline) {
        boolean[] aside = new boolean[words.size()];
        if (dateline < words.size()) {
            Arrays.fill(aside, 0, dateline, true);
        }
        for (int i = 1; i < aside.length; i++) {
            int close = closing(words, i);
            if (close > i) {
                Arrays.fill(aside, i, close + 1, true);
                i = close;
            }
        }
        return aside;
    }

    /** Where the bracket that opens here closes; −1 where none opens, or it is long or at the end of all. */
    private static int closing(List<String> words, int open) {
        String close = words.get(open).equals("(") ? ")" : words.get(open).equals("[") ? "]" : "";
        int last = Math.min(words.size() - 2, open + LONGEST + 1);
        for (int i = open + 1; !close.isEmpty() && i <= last; i++) {
            if (words.get(i).equals(close)) {
                return i;
            }
        }
        return -1;
    }
}
