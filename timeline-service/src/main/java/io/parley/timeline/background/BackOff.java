package io.parley.timeline.background;

import java.time.Duration;

/** Pauses between attempts: doubled each time, up to a limit short enough to notice soon that things are well again. */
public record BackOff(Duration pause) {

    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** The pause after a first failure. */
    public static BackOff fresh() {
        return new BackOff(FIRST);
    }

    /** The pause after another one. */
    public BackOff longer() {
        Duration doubled = pause.multipliedBy(2);
        return new BackOff(doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled);
    }
}
