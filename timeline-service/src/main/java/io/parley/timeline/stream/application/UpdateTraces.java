package io.parley.timeline.stream.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.parley.events.timeline.TopicUpdated;
import io.parley.foundation.trace.Spans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Where in a trace the latest updates are, so that handing one to a subscriber is the last span of its article. */
@ApplicationScoped
public class UpdateTraces {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    /** Further subscribers of one update get no span: a trace must not grow with the readers of a topic. */
    private static final int MOST_SUBSCRIBERS = 16;

    private record Key(String slug, long revision) {}

    private record Arrival(Context place, Instant at, AtomicInteger told) {}

    private final Spans spans;
    private final Cache<Key, Arrival> arrivals =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    @Inject
    UpdateTraces(Spans spans) {
        this.spans = spans;
    }

    /** An update has come from Kafka; called before any subscriber hears of it. */
    public void arrived(TopicUpdated update, Span span) {
        if (span.isRecording()) {
            arrivals.put(key(update), new Arrival(Context.root().with(span), Instant.now(), new AtomicInteger()));
        }
    }

    /** A subscriber is sent the update now. */
    public void told(TopicUpdated update) {
        if (!spans.isRecording()) {
            return;
        }
        Arrival arrival = arrivals.getIfPresent(key(update));
        if (arrival != null && arrival.told().getAndIncrement() < MOST_SUBSCRIBERS) {
            spans.child("send server-sent event", arrival.place())
                    .setSpanKind(SpanKind.PRODUCER)
                    .setStartTimestamp(arrival.at())
                    .setAttribute("parley.slug", update.slug())
                    .setAttribute("parley.revision", update.revision())
                    .startSpan()
                    .end();
        }
    }

    private static Key key(TopicUpdated update) {
        return new Key(update.slug(), update.revision());
    }
}
