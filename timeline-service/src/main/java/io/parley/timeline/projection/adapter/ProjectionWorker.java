package io.parley.timeline.projection.adapter;

import io.parley.foundation.background.Loop;
import io.parley.foundation.background.Loops;
import io.parley.timeline.projection.application.ProjectionSignal;
import io.parley.timeline.projection.application.TopicProjector;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Projects whatever waits, one topic after the other. */
@ApplicationScoped
public class ProjectionWorker {

    /** How long work that another replica put on the list may wait for us, at most. */
    private static final Duration LOOK = Duration.ofMillis(250);

    private final TopicProjector projector;
    private final ProjectionSignal signal;
    private final OutboxSignal outbox;
    private final Loops loops;
    private @Nullable Loop loop;

    @Inject
    ProjectionWorker(TopicProjector projector, ProjectionSignal signal, OutboxSignal outbox, Loops loops) {
        this.projector = projector;
        this.signal = signal;
        this.outbox = outbox;
        this.loops = loops;
    }

    void start(@Observes StartupEvent event) {
        loop = loops.start("projection", this::work);
    }

    private void work() throws InterruptedException {
        if (projector.projectNext()) {
            outbox.ring();
        } else {
            signal.await(LOOK);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }
}
