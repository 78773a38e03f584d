package io.parley.timeline.views.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parley.timeline.views.domain.TopicView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Whole views of the present as records, kept while there is memory: after each change all who have a topic's page open ask for it, and
 * to read a long view costs most of the page. Each is kept under its state, so that nobody asks for one that is no longer so.
 */
@ApplicationScoped
public class KeptViews {

    private static final int MOST = 32;
    private static final Duration UNASKED = Duration.ofMinutes(10);

    private final Cache<String, TopicView> kept = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(UNASKED)
            .softValues()
            .build();

    /** The view of a state; however many ask for one that is not there, it is read once. */
    TopicView of(String state, Supplier<TopicView> read) {
        return kept.get(state, unknown -> read.get());
    }
}
