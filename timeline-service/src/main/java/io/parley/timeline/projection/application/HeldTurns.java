package io.parley.timeline.projection.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The turns that workers of this process have now. Their claims are short and renewed while the work goes on: a process that
 * was killed, or that lost the database and with it the end of a turn, holds up no topic for longer than a lease.
 */
@ApplicationScoped
public class HeldTurns {

    /** How long a claim lasts when nobody renews it. */
    static final Duration LEASE = Duration.ofSeconds(20);

    /** How often claims are renewed; a few may come late. */
    public static final Duration BETWEEN_RENEWALS = Duration.ofSeconds(4);

    /** A turn that lasts longer hangs, or is too long for anybody: another worker may have it. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Turns turns;
    private final Map<Long, Instant> since = new ConcurrentHashMap<>();

    @Inject
    HeldTurns(Turns turns) {
        this.turns = turns;
    }

    /** Does the work of a turn, whose claim is renewed until it returns or throws. */
    void during(ProjectionStore.Claimed claimed, Runnable work) {
        since.put(claimed.number(), Instant.now());
        try {
            work.run();
        } finally {
            since.remove(claimed.number());
        }
    }

    /** Renews the claims of all turns that have not lasted for too long; called by a loop. */
    public void renew() {
        Instant oldest = Instant.now().minus(LONGEST);
        since.forEach((number, start) -> {
            if (start.isAfter(oldest)) {
                turns.renew(number);
            }
        });
    }
}
