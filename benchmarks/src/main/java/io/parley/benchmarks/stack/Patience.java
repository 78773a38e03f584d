package io.parley.benchmarks.stack;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Waits for conditions, and for none of them for ever: a benchmark ends by itself. */
public record Patience(Duration atMost) {

    private static final long BETWEEN_MILLIS = 50;

    public static Patience of(Duration atMost) {
        return new Patience(atMost);
    }

    /**
     * Waits until a condition holds.
     *
     * @throws IllegalStateException naming what was waited for, when it took too long
     */
    public void await(String what, Callable<Boolean> condition) {
        long deadline = System.nanoTime() + atMost.toNanos();
        try {
            while (!condition.call()) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("waited " + atMost.toSeconds() + " s in vain for " + what);
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for " + what, e);
        } catch (Exception e) {
            throw new IllegalStateException("could not wait for " + what, e);
        }
    }
}
