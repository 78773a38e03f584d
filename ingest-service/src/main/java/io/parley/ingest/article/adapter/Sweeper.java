package io.parley.ingest.article.adapter;

import io.parley.ingest.article.application.IntakeConfig;
import io.parley.ingest.article.application.Release;
import io.parley.ingest.article.application.Unavailable;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Looks every second for versions that are due: ended embargoes, and what a crash or an outage left behind. */
@ApplicationScoped
public class Sweeper {

    private static final Logger LOG = Logger.getLogger(Sweeper.class);

    private final Release release;
    private final IntakeConfig config;

    @Inject
    Sweeper(Release release, IntakeConfig config) {
        this.release = release;
        this.config = config;
    }

    @Scheduled(every = "1s", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        try {
            int sent = release.sendDue(config.sendLease());
            if (sent > 0) {
                LOG.infof("sent what was due versions=%d", sent);
            }
        } catch (Unavailable e) {
            LOG.debugf("sweep put off: %s", e.getMessage());
        }
    }
}
