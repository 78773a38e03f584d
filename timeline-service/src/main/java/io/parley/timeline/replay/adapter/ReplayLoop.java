package io.parley.timeline.replay.adapter;

import io.parley.foundation.background.Loop;
import io.parley.foundation.background.Loops;
import io.parley.timeline.projection.adapter.OutboxSignal;
import io.parley.timeline.replay.application.Replays;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Puts views that were built anew in their place as soon as they are complete. Any replica may: the database decides which does. */
@ApplicationScoped
public class ReplayLoop {

    private static final long PAUSE_MILLIS = 500;

    private final Replays replays;
    private final OutboxSignal outbox;
    private final Loops loops;
    private @Nullable Loop loop;

    @Inject
    ReplayLoop(Replays replays, OutboxSignal outbox, Loops loops) {
        this.replays = replays;
        this.outbox = outbox;
        this.loops = loops;
    }

    void start(@Observes StartupEvent event) {
        loop = loops.start("replays", () -> {
            replays.complete().forEach(replays::finish);
            outbox.ring();
            Thread.sleep(PAUSE_MILLIS);
        });
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }
}
