package io.parley.foundation.background;

import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A thread that repeats a step until it is closed. A step that fails is repeated with growing pauses, for ever; one that
 * ends in a Java {@link Error} several times in a row is given up, and the loop counts as dead, see {@link LoopLiveness}.
 */
public final class Loop implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

    /** A lack of memory passes; a class that cannot be loaded does not. */
    private static final int MOST_ERRORS_IN_A_ROW = 8;

    /** One repetition; waits by itself when there is nothing to do. */
    @FunctionalInterface
    public interface Step {
        void run() throws InterruptedException;
    }

    private final String name;
    private final Step step;
    private final Thread thread;
    private volatile boolean closed;
    private volatile @Nullable Throwable end;

    private Loop(String name, Step step) {
        this.name = name;
        this.step = step;
        this.thread = new Thread(this::run, name);
        this.thread.setDaemon(true);
    }

    /** Starts a loop on a thread of this name. */
    static Loop start(String name, Step step) {
        Loop loop = new Loop(name, step);
        loop.thread.start();
        return loop;
    }

    /** The name of the loop and of its thread. */
    public String name() {
        return name;
    }

    /** Why the loop ended although nobody closed it; null while it runs. */
    public @Nullable String causeOfDeath() {
        if (closed || thread.isAlive()) {
            return null;
        }
        Throwable last = end;
        return last == null ? "its thread ended" : last.getClass().getName();
    }

    private void run() {
        try {
            repeat();
        } catch (InterruptedException | RuntimeException | Error e) {
            end = e;
            if (!closed) {
                LOG.fatalf(e, "loop=%s is dead", name);
            }
        }
    }

    private void repeat() throws InterruptedException {
        BackOff backOff = BackOff.fresh();
        int errors = 0;
        while (!closed) {
            try {
                step.run();
                backOff = BackOff.fresh();
                errors = 0;
            } catch (RuntimeException e) {
                errors = 0;
                pauseAfter(e, backOff);
                backOff = backOff.longer();
            } catch (Error e) {
                if (++errors == MOST_ERRORS_IN_A_ROW) {
                    throw e;
                }
                pauseAfter(e, backOff);
                backOff = backOff.longer();
            }
        }
    }

    private void pauseAfter(Throwable failure, BackOff backOff) throws InterruptedException {
        if (!closed) {
            LOG.warnf(
                    failure,
                    "loop=%s failed, trying again in %d ms",
                    name,
                    backOff.pause().toMillis());
            backOff.sleep();
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
