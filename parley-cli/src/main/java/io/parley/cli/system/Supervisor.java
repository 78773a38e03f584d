package io.parley.cli.system;

import io.parley.cli.console.Progress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Starts a part again whenever it dies or hangs, after pauses that grow while it keeps dying. */
final class Supervisor implements Runnable {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    /** A part that ran so long before it died is taken to have been well. */
    private static final Duration WELL = Duration.ofMinutes(1);

    private final Part part;
    private final Restarts restarts;
    private final Progress progress;
    private final BooleanSupplier closing;
    private Duration pause = FIRST_PAUSE;

    private Supervisor(Part part, Restarts restarts, Progress progress, BooleanSupplier closing) {
        this.part = part;
        this.restarts = restarts;
        this.progress = progress;
        this.closing = closing;
    }

    /** Watches a part on a thread of its own until the system closes. */
    static void watch(Part part, Restarts restarts, Progress progress, BooleanSupplier closing) {
        Thread thread =
                new Thread(new Supervisor(part, restarts, progress, closing), "parley-supervisor of " + part.name());
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        while (true) {
            long started = System.nanoTime();
            String obituary = new Pulse(part, progress, closing).awaitDeath();
            if (System.nanoTime() - started > WELL.toNanos()) {
                pause = FIRST_PAUSE;
            }
            while (!closing.getAsBoolean()) {
                progress.reached(obituary + "\n" + part.name() + " is started again in " + pause.toSeconds() + " s");
                restarts.note(part.name());
                rest();
                try {
                    if (!closing.getAsBoolean()) {
                        part.startAgain();
                    }
                    break;
                } catch (RuntimeException e) {
                    obituary = part.name() + " did not start: " + e.getMessage();
                }
            }
            if (closing.getAsBoolean()) {
                return;
            }
        }
    }

    private void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
