package io.parley.timeline.topics.domain;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Names something that is asked of an article again and again, and whose answer follows from the article, the key and
 * general knowledge alone, see {@link OnTopicArticle#once}.
 *
 * @param <K> what it is asked about
 * @param <V> its answer
 */
public final class Question<K, V> {

    /** The answer among those that are known to this question, worked out where it is not. */
    @SuppressWarnings("unchecked") // Only this method puts answers in, each under its question.
    public V answer(Map<Object, Object> known, K key, Supplier<V> work) {
        Object answer = known.get(key);
        if (answer == null) {
            answer = work.get();
            known.put(key, answer);
        }
        return (V) answer;
    }
}
