package io.parley.timeline.stream.application;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import io.parley.events.timeline.TopicUpdated;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Where committed changes of all topics arrive in this replica and are handed to its subscribers. */
@ApplicationScoped
public class UpdateBoard {

    /** Subscribes to every topic. */
    public static final String ALL = "*";

    private final Map<String, Set<Consumer<TopicUpdated>>> subscribers = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();

    /** Not in the constructor: that of the client proxy runs too, and the first of a name is the gauge that stays. */
    void start(@Observes StartupEvent event) {
        Gauge.builder("parley.stream.subscribers", open, AtomicInteger::doubleValue)
                .description("Open streams of server-sent events")
                .strongReference(true)
                .register(Metrics.globalRegistry);
    }

    /** Hands out a change; subscribers must not block. */
    public void post(TopicUpdated event) {
        subscribers.getOrDefault(event.slug(), Set.of()).forEach(each -> each.accept(event));
        subscribers.getOrDefault(ALL, Set.of()).forEach(each -> each.accept(event));
    }

    /** Hands every change to a part of this service, as long as that runs; it is no stream and not counted as one. */
    public void listen(Consumer<TopicUpdated> listener) {
        add(ALL, listener);
    }

    /** Hands changes of a topic to the subscriber of a stream until the answer is run. */
    public Runnable subscribe(String slug, Consumer<TopicUpdated> subscriber) {
        add(slug, subscriber);
        open.incrementAndGet();
        return () -> subscribers.computeIfPresent(slug, (key, all) -> {
            if (all.remove(subscriber)) {
                open.decrementAndGet();
            }
            return all.isEmpty() ? null : all;
        });
    }

    private void add(String slug, Consumer<TopicUpdated> subscriber) {
        subscribers.compute(slug, (key, present) -> {
            Set<Consumer<TopicUpdated>> all = present == null ? ConcurrentHashMap.newKeySet() : present;
            all.add(subscriber);
            return all;
        });
    }
}
