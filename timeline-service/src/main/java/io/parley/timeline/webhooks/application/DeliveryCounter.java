package io.parley.timeline.webhooks.application;

import io.micrometer.core.instrument.Metrics;
import io.parley.timeline.webhooks.domain.Reply;
import java.util.List;

/** Counts what became of deliveries: {@code parley_webhook_deliveries_total}, from the start with all outcomes. */
final class DeliveryCounter {

    private static final String TAKEN = "taken";
    private static final String REFUSED = "refused";
    private static final String UNREACHABLE = "unreachable";

    DeliveryCounter() {
        List.of(TAKEN, REFUSED, UNREACHABLE).forEach(outcome -> count(outcome, 0));
    }

    void count(Reply reply) {
        count(reply.isTaken() ? TAKEN : reply.status() == null ? UNREACHABLE : REFUSED, 1);
    }

    private static void count(String outcome, int more) {
        Metrics.counter("parley.webhook.deliveries", "outcome", outcome).increment(more);
    }
}
