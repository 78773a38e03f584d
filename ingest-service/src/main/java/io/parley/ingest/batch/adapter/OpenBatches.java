package io.parley.ingest.batch.adapter;

import io.parley.ingest.article.application.Unavailable;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The batches that come in, which may be without end: they are ended when this replica is told to stop, while it still waits for the
 * requests that are under way. Otherwise it would cut them, and their senders would not know what was taken.
 */
@ApplicationScoped
class OpenBatches {

    private final Set<BatchPipeline> open = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    void add(BatchPipeline batch) {
        open.add(batch);
        if (stopping) {
            end(batch);
        }
    }

    void remove(BatchPipeline batch) {
        open.remove(batch);
    }

    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
        open.forEach(OpenBatches::end);
    }

    private static void end(BatchPipeline batch) {
        batch.end(new Unavailable.Stopping("this replica is told to stop; send this line and all after it again"));
    }
}
