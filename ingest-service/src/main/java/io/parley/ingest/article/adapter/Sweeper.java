package io.parley.ingest.article.adapter;

import io.parley.ingest.article.application.IntakeConfig;
import io.parley.ingest.article.application.Release;
import io.parley.ingest.article.application.Unavailable;
import io.parley.ingest.pace.adapter.Pacemaker;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Looks several times a second for versions that are due: ended embargoes, and what a crash or an outage left behind. */
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

    void start(@Observes StartupEvent event, Pacemaker pacemaker) {
        pacemaker.every(config.sweepEvery(), "sweep", this::sweep);
    }

    private void sweep() {
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
