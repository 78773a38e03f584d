package io.parley.ingest.feeds.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * When a feed is asked again: after its interval when all is well, after twice the time with every failure in a row up
 * to six hours, never before the server wants it; spread by up to a tenth, so that feeds do not march in step.
 */
public final class PollSchedule {

    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 12;
    private static final double SPREAD = 0.1;

    private PollSchedule() {}

    /**
     * The next moment.
     *
     * @param failures failures in a row, this one included
     * @param chance between 0 and 1
     */
    public static Instant next(Instant now, Duration interval, int failures, PollResult result, double chance) {
        Duration wait = interval;
        if (failures > 0) {
            Duration longest = interval.compareTo(LONGEST) > 0 ? interval : LONGEST;
            Duration doubled = interval.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
            wait = doubled.compareTo(longest) > 0 ? longest : doubled;
        }
        Duration spread = Duration.ofMillis((long) (wait.toMillis() * SPREAD * chance));
        Instant next = now.plus(wait).plus(spread);
        if (result instanceof PollResult.Failed failed && failed.retryAfter() != null) {
            Instant wanted = now.plus(failed.retryAfter());
            return wanted.isAfter(next) ? wanted : next;
        }
        return next;
    }
}
