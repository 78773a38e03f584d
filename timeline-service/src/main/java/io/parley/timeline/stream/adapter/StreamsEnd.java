package io.parley.timeline.stream.adapter;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * Ends the open streams when this replica is told to stop. It waits for the requests that are under way, and a stream would be under
 * way until it is cut; its reader connects again, to another replica, and goes on behind the last event that he got.
 */
@ApplicationScoped
public class StreamsEnd {

    private final BroadcastProcessor<Object> serving = BroadcastProcessor.create();

    /** The same events, which never end by themselves, until this replica is told to stop. */
    <T> Multi<T> endingWithReplica(Multi<T> events) {
        Multi<Optional<T>> stop = serving.onItem()
                .transform(never -> Optional.<T>empty())
                .onCompletion()
                .continueWith(Optional.empty());
        return StreamEvents.untilEmpty(Multi.createBy().merging().streams(events.map(Optional::of), stop));
    }

    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        serving.onComplete();
    }
}
