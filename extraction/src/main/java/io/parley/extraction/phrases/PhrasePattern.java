package io.parley.extraction.phrases;

import io.parley.extraction.document.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sequence of words: {@code reach|sign .. deal|accord}. Alternatives are separated by a bar and match a token's lemma
 * or form; {@code ..} stands for up to six tokens; {@code word/VERB} also wants the part of speech; {@code =word} wants
 * the form.
 */
public final class PhrasePattern {

    private static final int LONGEST_GAP = 6;
    private static final int[] NONE = {};

    private final List<Step> steps;

    private PhrasePattern(List<Step> steps) {
        this.steps = steps;
    }

    private record Word(String text, String pos, boolean form) {
        boolean matches(Token token, String lower) {
            return (text.equals(lower) || (!form && text.equals(token.lemma())))
                    && (pos.isEmpty() || pos.equals(token.pos()));
        }
    }

    private record Step(List<Word> words, boolean afterGap) {
        boolean matches(Token token) {
            String lower = token.text().toLowerCase(Locale.ROOT);
            for (Word word : words) {
                if (word.matches(token, lower)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Reads a pattern. */
    public static PhrasePattern parse(String pattern) {
        List<Step> steps = new ArrayList<>();
        boolean gap = false;
        for (String part : pattern.strip().split(" +", -1)) {
            if (part.equals("..")) {
                gap = true;
                continue;
            }
            List<Word> words = new ArrayList<>();
            for (String alternative : part.split("\\|", -1)) {
                boolean form = alternative.startsWith("=");
                String[] pieces = alternative.substring(form ? 1 : 0).split("/", 2);
                words.add(new Word(pieces[0], pieces.length > 1 ? pieces[1] : "", form));
            }
            steps.add(new Step(List.copyOf(words), gap));
            gap = false;
        }
        if (steps.isEmpty() || steps.get(0).afterGap()) {
            throw new IllegalArgumentException("a pattern begins with a word: '" + pattern + "'");
        }
        return new PhrasePattern(List.copyOf(steps));
    }

    /** The words that a match can begin with. */
    Set<String> firstWords() {
        return Set.copyOf(steps.get(0).words().stream().map(Word::text).toList());
    }

    /** Indexes of the tokens of a match that begins at the index, one for each word; empty where there is none. */
    int[] match(List<Token> tokens, int from) {
        int[] found = new int[steps.size()];
        return match(tokens, from, 0, found) ? found : NONE;
    }

    private boolean match(List<Token> tokens, int from, int step, int[] found) {
        if (step == steps.size()) {
            return true;
        }
        int last = steps.get(step).afterGap() ? from + LONGEST_GAP : from;
        for (int i = from; i <= last && i < tokens.size(); i++) {
            if (steps.get(step).matches(tokens.get(i))) {
                found[step] = i;
                if (match(tokens, i + 1, step + 1, found)) {
                    return true;
                }
            }
        }
        return false;
    }
}
