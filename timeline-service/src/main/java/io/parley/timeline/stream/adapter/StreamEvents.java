package io.parley.timeline.stream.adapter;

import io.parley.events.timeline.TopicUpdated;
import io.parley.timeline.database.Json;
import io.parley.timeline.stream.application.UpdateTraces;
import io.parley.timeline.stream.domain.StreamItem;
import io.parley.timeline.stream.domain.StreamItem.Gone;
import io.parley.timeline.stream.domain.StreamItem.Snapshot;
import io.parley.timeline.stream.domain.StreamItem.Update;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureFailure;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How changes look as server-sent events, and the heartbeat between them. */
final class StreamEvents {

    /** Keeps proxies from closing a quiet stream, and tells us of clients that went. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final String ENDED = "ended";

    private static final Duration SHORTEST = Duration.ofMillis(1);

    private StreamEvents() {}

    static Multi<OutboundSseEvent> alive(Multi<OutboundSseEvent> events, Sse sse) {
        Multi<OutboundSseEvent> beats = Multi.createFrom()
                .ticks()
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("alive").build());
        return Multi.createBy().merging().streams(events, beats);
    }

    /**
     * Ends a stream when its reader's login ends, and says so; a browser connects again by itself, and is asked who he is.
     *
     * @param end empty for a reader whom nobody asked
     */
    static Multi<OutboundSseEvent> until(Optional<Instant> end, Multi<OutboundSseEvent> events, Sse sse) {
        if (end.isEmpty()) {
            return events;
        }
        Duration left = Duration.between(Instant.now(), end.get());
        return events.select()
                .first(left.compareTo(SHORTEST) < 0 ? SHORTEST : left)
                .onCompletion()
                .continueWith(() -> List.of(ended(sse, "the token is no longer good; connect again with a new one")));
    }

    private static OutboundSseEvent ended(Sse sse, String reason) {
        return sse.newEventBuilder()
                .name(ENDED)
                .data(String.class, reason)
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .build();
    }

    /** Ends the stream of a reader for whom too much waits, and tells him why as far as he still reads. */
    static Multi<OutboundSseEvent> endingForSlowReaders(Multi<OutboundSseEvent> events, Sse sse) {
        return events.onFailure(BackPressureFailure.class).recoverWithItem(() -> sse.newEventBuilder()
                .name("dropped")
                .data(String.class, "too many updates wait for this reader; connect again and reload")
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .build());
    }

    /** Ends a stream behind the event that says that the topic is gone for its reader. */
    static Multi<OutboundSseEvent> untilGone(Multi<OutboundSseEvent> events) {
        return events.onItem()
                .<Optional<OutboundSseEvent>>transformToMultiAndConcatenate(event -> ENDED.equals(event.getName())
                        ? Multi.createFrom().items(Optional.of(event), Optional.empty())
                        : Multi.createFrom().item(Optional.of(event)))
                .plug(StreamEvents::untilEmpty);
    }

    /** Ends at the first empty one. */
    static <T> Multi<T> untilEmpty(Multi<Optional<T>> events) {
        return events.select().first(Optional::isPresent).map(Optional::get);
    }

    static OutboundSseEvent event(Sse sse, UpdateTraces traces, StreamItem item) {
        if (item instanceof Gone) {
            return ended(sse, "the topic was deleted, or its readers are others now");
        }
        if (item instanceof Snapshot snapshot) {
            return event(sse, "snapshot", snapshot.revision(), snapshot.json());
        }
        return update(sse, traces, ((Update) item).event());
    }

    static OutboundSseEvent update(Sse sse, UpdateTraces traces, TopicUpdated event) {
        traces.told(event);
        return event(sse, "update", event.revision(), Json.write(event));
    }

    private static OutboundSseEvent event(Sse sse, String name, long revision, String json) {
        return sse.newEventBuilder()
                .name(name)
                .id(Long.toString(revision))
                .data(String.class, json)
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .build();
    }
}
