package io.parley.extraction.phrases;

import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Patterns with what each of them means, and all their matches in a stretch of tokens. */
public final class PhraseBook<T> {

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

    private record Entry<T>(PhrasePattern pattern, T meaning) {}

    /** A match: where it is, and what the pattern means. */
    public record Match<T>(Span span, int firstToken, int endToken, T meaning) {}

    /** Adds a pattern while the book is made; a finished book is only read. */
    public PhraseBook<T> add(String pattern, T meaning) {
        PhrasePattern parsed = PhrasePattern.parse(pattern);
        for (String word : parsed.firstWords()) {
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
            collect(byFirstWord.get(lower), tokens, i, out);
            if (!lower.equals(token.lemma())) {
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
            int end = entry.pattern().matchEnd(tokens, from);
            if (end > from) {
                Span span =
                        new Span(tokens.get(from).start(), tokens.get(end - 1).end());
                out.add(new Match<>(span, from, end, entry.meaning()));
            }
        }
    }
}
