package io.parley.ingest.feeds.adapter;

import io.parley.foundation.log.LogKeys;
import io.parley.ingest.article.application.Unavailable;
import io.parley.ingest.feeds.application.FeedPolling;
import io.parley.ingest.feeds.application.FeedStore;
import io.parley.ingest.feeds.application.FeedsConfig;
import io.parley.ingest.feeds.domain.PollResult;
import io.parley.ingest.pace.adapter.Pacemaker;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;

/** Polls the feeds whose turn it is, several hosts at once. */
@ApplicationScoped
public class PollClock {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Logger LOG = Logger.getLogger(PollClock.class);
    private static final int AT_ONCE = 4;

    private final FeedStore store;
    private final FeedPolling polling;
    private final FeedsConfig config;
    private final ExecutorService executor;

    @Inject
    PollClock(FeedStore store, FeedPolling polling, FeedsConfig config, ExecutorService executor) {
        this.store = store;
        this.polling = polling;
        this.config = config;
        this.executor = executor;
    }

    void start(@Observes StartupEvent event, Pacemaker pacemaker) {
        pacemaker.every(PAUSE, "polling", this::tick);
    }

    private void tick() {
        if (!config.enabled()) {
            return;
        }
        try {
            List<CompletableFuture<Void>> polls = store.claimDue(AT_ONCE, config.lease()).stream()
                    .map(due -> CompletableFuture.runAsync(() -> poll(due), executor))
                    .toList();
            CompletableFuture.allOf(polls.toArray(CompletableFuture[]::new)).join();
        } catch (Unavailable e) {
            LOG.debugf("polling put off: %s", e.what());
        }
    }

    private void poll(FeedStore.Due due) {
        try {
            PollResult result = polling.poll(due);
            LogKeys.feed(due.feed().id())
                    .around(() ->
                            LOG.infof("polled feed=%s result=%s", due.feed().id(), result.summary()));
        } catch (Unavailable e) {
            LOG.debugf("poll not noted feed=%s: %s", due.feed().id(), e.what());
        }
    }
}
