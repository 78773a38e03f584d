package io.parley.extraction.resource;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was worked out for the words seen last, for questions that are asked of the same words again and again.
 * Of a fixed size: a word takes the place of another. Safe for threads, since an entry never changes; two threads may work
 * out the same.
 */
public final class WordMemo<T> {

    private static final int PLACES = 1 << 12;

    private record Entry<T>(String word, T answer) {}

    private final Function<String, T> question;

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays have no type arguments
    private final @Nullable Entry<T>[] places = new Entry[PLACES];

    /** @param question depends on nothing but the word */
    public WordMemo(Function<String, T> question) {
        this.question = question;
    }

    /** The answer for a word. */
    public T of(String word) {
        int hash = word.hashCode();
        int place = (hash ^ (hash >>> 12)) & (PLACES - 1);
        Entry<T> known = places[place];
        if (known == null || !known.word().equals(word)) {
            known = new Entry<>(word, question.apply(word));
            places[place] = known;
        }
        return known.answer();
    }
}
