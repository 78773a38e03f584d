package io.parley.extraction.phrases;

import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.resource.WordFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Patterns with what each of them means, and all their matches in a stretch of tokens. */
public final class PhraseBook<T> {

    private static final int USUAL_SIZE = 2048;

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();
    private final WordFilter begins = new WordFilter(USUAL_SIZE);

    private record Entry<T>(PhrasePattern pattern, T meaning) {}

    /** A match: where it is, which tokens its words are, and what the pattern means. */
    public record Match<T>(Span span, List<Integer> tokens, T meaning) {

        public Match {
            tokens = List.copyOf(tokens);
        }
    }

    /** Adds a pattern while the book is made; a finished book is only read. */
    public PhraseBook<T> add(String pattern, T meaning) {
        PhrasePattern parsed = PhrasePattern.parse(pattern);
        for (String word : parsed.firstWords()) {
            begins.add(word);
            byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(new Entry<>(parsed, meaning));
        }
        return this;
    }

    /** Every match, in order of text; matches may overlap. */
    public List<Match<T>> find(List<Token> tokens) {
        List<Match<T>> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String lower = token.text().toLowerCase(Locale.ROOT);
            if (begins.mayHold(lower)) {
                collect(byFirstWord.get(lower), tokens, i, out);
            }
            if (begins.mayHold(token.lemma()) && !lower.equals(token.lemma())) {
                collect(byFirstWord.get(token.lemma()), tokens, i, out);
            }
        }
        return out;
    }

    private static <T> void collect(
            @Nullable List<Entry<T>> entries, List<Token> tokens, int from, List<Match<T>> out) {
        if (entries == null) {
            return;
        }
        for (Entry<T> entry : entries) {
            int[] found = entry.pattern().match(tokens, from);
            if (found.length > 0) {
                Span span = new Span(
                        tokens.get(from).start(),
                        tokens.get(found[found.length - 1]).end());
                out.add(new Match<>(span, Arrays.stream(found).boxed().toList(), entry.meaning()));
            }
        }
    }
}
