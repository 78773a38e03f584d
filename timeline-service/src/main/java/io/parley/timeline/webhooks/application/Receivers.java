package io.parley.timeline.webhooks.application;

import io.parley.timeline.webhooks.domain.Reply;
import io.parley.timeline.webhooks.domain.Webhook;
import io.parley.timeline.webhooks.domain.WebhookEvent;

/** The servers that receive webhooks. */
public interface Receivers {

    /** Sends one event, signed; never throws for what the receiver or the network does. */
    Reply send(Webhook webhook, WebhookEvent event);
}
