package io.parley.timeline.views.domain;

import io.parley.timeline.topics.domain.Question;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What follows from a text, the definition of the topic and general knowledge alone, worked out once for as long as it is asked for:
 * what nobody asked in the last computation of the views is forgotten. For one thread at a time.
 */
final class Recall {

    private Map<Question<?, ?>, Map<Object, Object>> before = new HashMap<>();
    private Map<Question<?, ?>, Map<Object, Object>> now = new HashMap<>();

    /** Begins a computation. */
    void begin() {
        before = now;
        now = new HashMap<>();
    }

    /** The answer to a question, taken over from the computation before where that knew it. */
    <K, V> V once(Question<K, V> question, K key, Supplier<V> work) {
        Map<Object, Object> known = now.computeIfAbsent(question, any -> new HashMap<>());
        return question.answer(
                known, key, () -> question.answer(before.getOrDefault(question, new HashMap<>()), key, work));
    }
}
