package io.parley.foundation.background;

import java.time.Duration;

/** Pauses between attempts: doubled each time, up to a limit. */
public record BackOff(Duration pause, Duration longest) {

    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** The pause after a first failure; the limit is short enough to notice soon that things are well again. */
    public static BackOff fresh() {
        return new BackOff(FIRST, LONGEST);
    }

    /** The pause after so many failures in a row, at least one, up to a limit. */
    public static BackOff after(int failures, Duration longest) {
        BackOff backOff = new BackOff(FIRST, longest);
        for (int i = 1; i < failures && backOff.pause().compareTo(longest) < 0; i++) {
            backOff = backOff.longer();
        }
        return backOff;
    }

    /** The pause after another one. */
    public BackOff longer() {
        Duration doubled = pause.multipliedBy(2);
        return new BackOff(doubled.compareTo(longest) > 0 ? longest : doubled, longest);
    }

    /** Waits for the length of the pause. */
    public void sleep() throws InterruptedException {
        Thread.sleep(pause.toMillis());
    }
}
