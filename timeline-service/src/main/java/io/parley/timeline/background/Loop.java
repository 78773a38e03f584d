package io.parley.timeline.background;

import java.time.Duration;
import org.jboss.logging.Logger;

/** A thread that repeats a step until it is closed. A failed step is repeated with growing pauses, for ever. */
public final class Loop implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

    /** One repetition; waits by itself when there is nothing to do. */
    @FunctionalInterface
    public interface Step {
        void run() throws InterruptedException;
    }

    private final String name;
    private final Step step;
    private final Thread thread;
    private volatile boolean closed;

    private Loop(String name, Step step) {
        this.name = name;
        this.step = step;
        this.thread = new Thread(this::run, name);
        this.thread.setDaemon(true);
    }

    /** Starts a loop on a thread of this name. */
    public static Loop start(String name, Step step) {
        Loop loop = new Loop(name, step);
        loop.thread.start();
        return loop;
    }

    private void run() {
        BackOff backOff = BackOff.fresh();
        while (!closed) {
            try {
                step.run();
                backOff = BackOff.fresh();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (closed) {
                    return;
                }
                LOG.warnf(
                        e,
                        "loop=%s failed, trying again in %d ms",
                        name,
                        backOff.pause().toMillis());
                try {
                    Thread.sleep(backOff.pause().toMillis());
                } catch (InterruptedException interrupted) {
                    return;
                }
                backOff = backOff.longer();
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(TIME_TO_STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
