package io.parley.cli.console;

import java.util.concurrent.TimeUnit;

/** Growing pauses between tries: one second at first, half a minute at most. */
public final class Pauses {

    private static final long FIRST_SECONDS = 1;
    private static final long LONGEST_SECONDS = 30;

    private long seconds = FIRST_SECONDS;

    /** How long the next pause is. */
    public long seconds() {
        return seconds;
    }

    /** Waits for the length of the pause; the next one is twice as long. */
    public void pass() {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandFailure.notRunning("interrupted");
        }
        seconds = Math.min(LONGEST_SECONDS, 2 * seconds);
    }

    /** It worked meanwhile: the next pause is a short one. */
    public void beginAgain() {
        seconds = FIRST_SECONDS;
    }
}
