package io.parley.timeline.webhooks.application;

import io.parley.events.timeline.TopicUpdated;
import io.parley.timeline.views.application.ViewStore;
import io.parley.timeline.views.application.ViewStore.Committed;
import io.parley.timeline.webhooks.domain.Reply;
import io.parley.timeline.webhooks.domain.RetryPlan;
import io.parley.timeline.webhooks.domain.Webhook;
import io.parley.timeline.webhooks.domain.WebhookEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Brings changes to receivers: one subscription at a time, its revisions in order, none before the one before it was taken. The
 * changes come from the log of the topic, so nothing is lost while the service is down, and what a kill took out of the log is
 * not sent any more. No transaction is open while a receiver is waited for.
 */
@ApplicationScoped
public class Courier {

    /** Sent in one go; what is more waits for its next turn, behind other subscriptions. */
    private static final int AT_ONCE = 20;

    private final Webhooks webhooks;
    private final ViewStore changes;
    private final Receivers receivers;
    private final WebhookConfig config;
    private final Clock clock;
    private final DeliveryCounter counter = new DeliveryCounter();

    @Inject
    Courier(Webhooks webhooks, ViewStore changes, Receivers receivers, WebhookConfig config) {
        this.webhooks = webhooks;
        this.changes = changes;
        this.receivers = receivers;
        this.config = config;
        this.clock = Clock.systemUTC();
    }

    /** Serves one subscription; false when none has anything to be sent. */
    public boolean serveOne() {
        Optional<Webhook> claimed = QuarkusTransaction.requiringNew().call(() -> webhooks.claim(lease()));
        claimed.ifPresent(this::serve);
        return claimed.isPresent();
    }

    private void serve(Webhook webhook) {
        List<Committed> waiting = QuarkusTransaction.requiringNew()
                .call(() -> changes.changes(webhook.topic(), webhook.sentRevision(), AT_ONCE));
        for (Committed one : waiting) {
            if (!mayRead(webhook)) {
                break;
            }
            TopicUpdated update =
                    new TopicUpdated(webhook.topic().value(), one.revision(), one.changes(), one.causes());
            if (!deliver(webhook, WebhookEvent.of(update, one.committedAt()))) {
                return;
            }
        }
        QuarkusTransaction.requiringNew().run(() -> webhooks.release(webhook));
    }

    /** Asked before each request: a receiver that is slow may lose the right while others wait behind it. */
    private boolean mayRead(Webhook webhook) {
        return QuarkusTransaction.requiringNew().call(() -> webhooks.mayRead(webhook));
    }

    /** Longer than a request: nobody else may have the subscription while one is under way. */
    private Duration lease() {
        return config.timeout().multipliedBy(2);
    }

    private boolean deliver(Webhook webhook, WebhookEvent event) {
        Reply reply = receivers.send(webhook, event);
        counter.count(reply);
        if (reply.isTaken()) {
            QuarkusTransaction.requiringNew().run(() -> webhooks.taken(webhook, event, reply, lease()));
            return true;
        }
        RetryPlan plan = new RetryPlan(config.firstRetry(), config.longestRetry(), config.patience());
        Webhook after = plan.after(webhook, reply, clock.instant());
        QuarkusTransaction.requiringNew().run(() -> webhooks.failed(after, event, reply));
        return false;
    }

    /** Sends a trial, whatever the state of the subscription is, but for one that may not read the topic. */
    public Reply test(Webhook webhook, long revision) {
        if (!mayRead(webhook)) {
            return new Reply(null, "the receiver may not read this topic", 0);
        }
        WebhookEvent event = WebhookEvent.test(webhook.topic().value(), revision, Instant.now(clock));
        Reply reply = receivers.send(webhook, event);
        QuarkusTransaction.requiringNew().run(() -> webhooks.tried(webhook, event, reply));
        return reply;
    }
}
