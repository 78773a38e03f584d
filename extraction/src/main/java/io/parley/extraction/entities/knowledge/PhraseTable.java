package io.parley.extraction.entities.knowledge;

import io.parley.extraction.resource.WordFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words or phrases with one property each, compared without case and accents. */
public final class PhraseTable<T> {

    private final Map<String, T> words;
    private final WordFilter filter;
    private final int longest;

    private PhraseTable(Map<String, T> words) {
        this.words = words;
        this.filter = WordFilter.of(words.keySet());
        int most = 0;
        for (String phrase : words.keySet()) {
            most = Math.max(most, words(phrase));
        }
        this.longest = most;
    }

    private static int words(String phrase) {
        int words = 1;
        for (int i = 0; i < phrase.length(); i++) {
            words += phrase.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    /** Reads the property of each row once for every phrase of it; the first row that has a phrase wins. */
    static <T> PhraseTable<T> of(List<KnowledgeRow> rows, Phrases phrases, Property<T> property) {
        Map<String, T> words = new HashMap<>();
        for (KnowledgeRow row : rows) {
            T value = property.of(row);
            for (String phrase : phrases.of(row)) {
                words.putIfAbsent(Folding.fold(phrase), value);
            }
        }
        return new PhraseTable<>(words);
    }

    /** The property of a phrase, which is already folded; null if it is not in the list. */
    public @Nullable T get(String folded) {
        return filter.mayHold(folded) ? words.get(folded) : null;
    }

    public boolean contains(String folded) {
        return filter.mayHold(folded) && words.containsKey(folded);
    }

    /** How many words the longest phrase has. */
    public int longest() {
        return longest;
    }

    /** What a row contributes to the list. */
    interface Phrases {
        List<String> of(KnowledgeRow row);
    }

    /** What is known of the phrases of a row. */
    interface Property<T> {
        T of(KnowledgeRow row);
    }
}
