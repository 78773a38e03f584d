package io.parley.timeline.stream.application;

import io.parley.events.timeline.TopicUpdated;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Where committed changes of all topics arrive in this replica and are handed to its subscribers. */
@ApplicationScoped
public class UpdateBoard {

    /** Subscribes to every topic. */
    public static final String ALL = "*";

    private final Map<String, Set<Consumer<TopicUpdated>>> subscribers = new ConcurrentHashMap<>();

    /** Hands out a change; subscribers must not block. */
    public void post(TopicUpdated event) {
        subscribers.getOrDefault(event.slug(), Set.of()).forEach(each -> each.accept(event));
        subscribers.getOrDefault(ALL, Set.of()).forEach(each -> each.accept(event));
    }

    /** Hands changes of a topic to the subscriber until the answer is run. */
    public Runnable subscribe(String slug, Consumer<TopicUpdated> subscriber) {
        subscribers.computeIfAbsent(slug, any -> ConcurrentHashMap.newKeySet()).add(subscriber);
        return () -> subscribers.computeIfPresent(slug, (key, all) -> {
            all.remove(subscriber);
            return all.isEmpty() ? null : all;
        });
    }
}
