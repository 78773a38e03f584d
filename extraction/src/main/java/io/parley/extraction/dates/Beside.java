package io.parley.extraction.dates;

import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import java.util.List;
import java.util.Locale;

/** The words beside a date. */
final class Beside {

    private Beside() {}

    /** The word right before, in lower case, or empty. */
    static String wordBefore(Sentence sentence, Span date) {
        return word(sentence.tokens(), index(sentence.tokens(), date.start()) - 1);
    }

    /** The word after the date and its possessive, in lower case, or empty. */
    static String wordAfter(Sentence sentence, Span date) {
        int next = index(sentence.tokens(), date.end());
        return word(sentence.tokens(), isPossessive(sentence.tokens(), next) ? next + 1 : next);
    }

    static List<String> wordsAfter(Sentence sentence, Span date, int count) {
        List<Token> tokens = sentence.tokens();
        int from = index(tokens, date.end());
        return tokens.subList(from, Math.min(tokens.size(), from + count)).stream()
                .map(t -> t.text().toLowerCase(Locale.ROOT))
                .toList();
    }

    static boolean isPossessive(List<Token> tokens, int index) {
        return index < tokens.size() && tokens.get(index).text().equals("'s");
    }

    static String word(List<Token> tokens, int index) {
        return index < 0 || index >= tokens.size()
                ? ""
                : tokens.get(index).text().toLowerCase(Locale.ROOT);
    }

    /** Index of the first token that starts at the position or after it. */
    static int index(List<Token> tokens, int position) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).start() < position) {
            i++;
        }
        return i;
    }
}
