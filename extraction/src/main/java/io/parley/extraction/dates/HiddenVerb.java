package io.parley.extraction.dates;

import io.parley.extraction.document.Token;
import java.util.List;
import java.util.Set;

/**
 * A verb that the tagger took for a noun: "The talks move to Jordan on Friday". A sentence needs a verb; where it has none,
 * a word that can be one and agrees with the noun before it is the simple present of a timetable.
 */
final class HiddenVerb {

    private static final String SCHEDULED = "AHEAD_PRESENT";
    private static final Set<String> VERBS = Set.of("VERB", "AUX");

    private final TenseWords words;

    HiddenVerb(TenseWords words) {
        this.words = words;
    }

    boolean is(List<Token> tokens, int at) {
        if (!tokens.get(at).pos().equals("NOUN")
                || !words.has(SCHEDULED, tokens.get(at).lemma())) {
            return false;
        }
        int aside = asideBefore(tokens, at);
        int subject = (aside < 0 ? at : aside) - 1;
        return subject >= 0
                && isNoun(tokens.get(subject))
                && agrees(tokens.get(subject), tokens.get(at))
                && !hasVerb(tokens, 0, aside < 0 ? at : aside)
                && !hasVerb(tokens, at + 1, tokens.size());
    }

    /** The first comma of an aside that ends right before the word ("talks, which opened on Monday, resume"), or −1. */
    private static int asideBefore(List<Token> tokens, int at) {
        if (at == 0 || !isComma(tokens.get(at - 1))) {
            return -1;
        }
        int from = at - 2;
        while (from >= 0 && !isComma(tokens.get(from))) {
            from--;
        }
        return from;
    }

    /** "talks move", "the truce ends": just one of both ends in -s. */
    private static boolean agrees(Token subject, Token verb) {
        boolean plural = !subject.text().equalsIgnoreCase(subject.lemma());
        return plural == verb.text().equalsIgnoreCase(verb.lemma());
    }

    private static boolean hasVerb(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> VERBS.contains(token.pos()));
    }

    private static boolean isNoun(Token token) {
        return token.pos().equals("NOUN") || token.pos().equals("PROPN");
    }

    private static boolean isComma(Token token) {
        return token.text().equals(",");
    }
}
