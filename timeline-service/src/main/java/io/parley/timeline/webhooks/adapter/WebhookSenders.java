package io.parley.timeline.webhooks.adapter;

import io.parley.foundation.background.Bell;
import io.parley.foundation.background.Loop;
import io.parley.foundation.background.Loops;
import io.parley.timeline.stream.application.UpdateBoard;
import io.parley.timeline.webhooks.application.Courier;
import io.parley.timeline.webhooks.application.WebhookConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The loops that serve subscriptions: woken by every committed change, and looking by themselves for retries. */
@ApplicationScoped
public class WebhookSenders {

    private final Courier courier;
    private final UpdateBoard board;
    private final WebhookConfig config;
    private final Loops loops;
    private final Bell bell = new Bell();
    private final List<Loop> started = new ArrayList<>();

    @Inject
    WebhookSenders(Courier courier, UpdateBoard board, WebhookConfig config, Loops loops) {
        this.courier = courier;
        this.board = board;
        this.config = config;
        this.loops = loops;
    }

    void start(@Observes StartupEvent event) {
        board.listen(update -> bell.ring());
        for (int i = 0; i < config.senders(); i++) {
            started.add(loops.start("webhooks-" + i, this::work));
        }
    }

    private void work() throws InterruptedException {
        if (!courier.serveOne()) {
            bell.await(config.look());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        started.forEach(Loop::close);
    }
}
