package io.parley.timeline.views.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What was made of the present of topics, kept while there is memory: after each change all who have a topic's page open ask for it,
 * and to read a long view costs most of the page. Each is kept under its state, so that nobody asks for one that is no longer so.
 * Who may read the topic is asked before.
 */
public final class KeptByState<T> {

    private static final Duration UNASKED = Duration.ofMinutes(10);

    private final Cache<String, T> kept;

    /** Keeps so many at most. */
    public KeptByState(int most) {
        this.kept = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterAccess(UNASKED)
                .softValues()
                .build();
    }

    /** What belongs to a state; however many ask for one that is not there, it is made once. */
    public T of(String state, Supplier<T> make) {
        return kept.get(state, unknown -> make.get());
    }
}
