package io.parley.ingest.pace.adapter;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Repeats tasks at the pace of the machine's uptime. A scheduler that looks at the clock on the wall stands still when
 * that clock is set back, and embargoes would wait with it.
 */
@ApplicationScoped
public class Pacemaker {

    private static final Logger LOG = Logger.getLogger(Pacemaker.class);
    private static final int TASKS = 3;
    private static final long PATIENCE_SECONDS = 10;

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(TASKS, task -> {
        Thread thread = new Thread(task, "parley-pace");
        thread.setDaemon(true);
        return thread;
    });

    /** Runs a task again and again, with a pause after each run; a failure is logged and the next run goes on. */
    public void every(Duration pause, String name, Runnable task) {
        long millis = Math.max(1, pause.toMillis());
        var unused = executor.scheduleWithFixedDelay(() -> guarded(name, task), millis, millis, TimeUnit.MILLISECONDS);
    }

    private static void guarded(String name, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.errorf(e, "a run failed task=%s", name);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
