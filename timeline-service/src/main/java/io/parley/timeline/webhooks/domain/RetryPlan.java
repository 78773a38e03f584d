package io.parley.timeline.webhooks.domain;

import io.parley.timeline.webhooks.domain.Webhook.Pause;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a receiver that failed is asked again, and when no more: each pause is twice the one before, up to a limit. */
public record RetryPlan(Duration first, Duration longest, Duration patience) {

    private static final int MOST_DOUBLINGS = 30;

    /** The subscription after a request that the receiver did not take. */
    public Webhook after(Webhook before, Reply reply, Instant now) {
        int failures = before.failures() + 1;
        Instant since = before.failingSince() == null ? now : before.failingSince();
        return new Webhook(
                before.id(),
                before.topic(),
                before.url(),
                before.secret(),
                before.createdAt(),
                before.sentRevision(),
                failures,
                since,
                now.plus(pause(failures)),
                pauseFor(reply, since, now));
    }

    private @Nullable Pause pauseFor(Reply reply, Instant since, Instant now) {
        if (reply.isGone()) {
            return Pause.GONE;
        }
        return since.plus(patience).isAfter(now) ? null : Pause.FAILING;
    }

    private Duration pause(int failures) {
        Duration pause = first.multipliedBy(1L << Math.min(MOST_DOUBLINGS, failures - 1));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
