package io.parley.timeline.projection.adapter;

import io.parley.foundation.background.Bell;
import io.parley.foundation.background.Loop;
import io.parley.foundation.background.Loops;
import io.parley.timeline.projection.application.HeldTurns;
import io.parley.timeline.projection.application.ProjectionSignal;
import io.parley.timeline.projection.application.TopicProjector;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Projects whatever waits, several topics at a time, one of them always a quick one. */
@ApplicationScoped
public class ProjectionWorker {

    private final TopicProjector projector;
    private final HeldTurns held;
    private final ProjectionSignal signal;
    private final OutboxSignal outbox;
    private final ProjectionConfig config;
    private final Loops loops;
    private final List<Loop> running = new ArrayList<>();

    @Inject
    ProjectionWorker(
            TopicProjector projector,
            HeldTurns held,
            ProjectionSignal signal,
            OutboxSignal outbox,
            ProjectionConfig config,
            Loops loops) {
        this.projector = projector;
        this.held = held;
        this.signal = signal;
        this.outbox = outbox;
        this.config = config;
        this.loops = loops;
    }

    void start(@Observes StartupEvent event) {
        running.add(loops.start("projection-claims", this::renew));
        running.add(loops.start("projection-of-quick-topics", () -> work(config.quick(), new Bell())));
        for (int i = 1; i < config.workers(); i++) {
            running.add(loops.start("projection-" + i, () -> work(null, signal)));
        }
    }

    private void renew() throws InterruptedException {
        held.renew();
        Thread.sleep(HeldTurns.BETWEEN_RENEWALS.toMillis());
    }

    private void work(@Nullable Duration quick, Bell bell) throws InterruptedException {
        if (projector.projectNext(quick)) {
            outbox.ring();
            signal.ring();
        } else {
            bell.await(config.look());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        running.forEach(Loop::close);
    }
}
