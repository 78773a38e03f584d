package io.parley.ingest.dropfolder.adapter;

import io.parley.ingest.article.application.Unavailable;
import io.parley.ingest.dropfolder.application.DropFolder;
import io.parley.ingest.dropfolder.application.DropFolderConfig;
import io.parley.ingest.dropfolder.application.FileIntake;
import io.parley.ingest.pace.adapter.Pacemaker;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Looks into the drop folder every second, where one is configured. */
@ApplicationScoped
public class DropFolderClock {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Logger LOG = Logger.getLogger(DropFolderClock.class);

    private final DropFolderConfig config;
    private final FileIntake intake;
    private final Clock clock;

    @Inject
    DropFolderClock(DropFolderConfig config, FileIntake intake, Clock clock) {
        this.config = config;
        this.intake = intake;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, Pacemaker pacemaker) {
        pacemaker.every(PAUSE, "drop folder", this::look);
    }

    private void look() {
        Optional<Path> path = config.path();
        if (path.isEmpty()) {
            return;
        }
        try {
            DropFolder folder = new DropFolder(path.get());
            folder.reclaim(clock.instant(), config.reclaim());
            for (Path file : folder.settled(clock.instant(), config.settle())) {
                Optional<Path> claimed = folder.claim(file, clock.instant());
                if (claimed.isPresent()) {
                    take(folder, claimed.get());
                }
            }
        } catch (IOException e) {
            LOG.warnf("drop folder cannot be used: %s", e.getMessage());
        } catch (Unavailable e) {
            LOG.debugf("drop folder put off: %s", e.what());
        }
    }

    private void take(DropFolder folder, Path file) throws IOException {
        try {
            Optional<String> reason = intake.take(file, config.provider().orElse(null));
            if (reason.isEmpty()) {
                folder.done(file);
            } else {
                folder.failed(file, reason.get());
            }
        } catch (Unavailable e) {
            folder.putBack(file);
            throw e;
        }
    }
}
