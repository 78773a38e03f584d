package io.parley.timeline.webhooks.application;

import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.webhooks.domain.Delivery;
import io.parley.timeline.webhooks.domain.Reply;
import io.parley.timeline.webhooks.domain.Webhook;
import io.parley.timeline.webhooks.domain.WebhookEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where subscriptions and the logs of their deliveries are kept. */
public interface Webhooks {

    void add(Webhook webhook);

    List<Webhook> of(TopicSlug topic);

    /** Those of all topics, by topic. */
    List<Webhook> all();

    Optional<Webhook> find(TopicSlug topic, UUID id);

    boolean remove(TopicSlug topic, UUID id);

    /** Sends nothing more until it is resumed, or goes on at once where it stopped; false when there is none. */
    boolean pause(TopicSlug topic, UUID id, boolean paused);

    /** Takes a subscription that has something to be sent, for so long; no other sender has it meanwhile. */
    Optional<Webhook> claim(Duration lease);

    /** Whether there is the subscription still, and its receiver may read the topic. */
    boolean mayRead(Webhook webhook);

    /** Notes a request; a taken revision is passed, and the claim goes on for so long. */
    void taken(Webhook webhook, WebhookEvent event, Reply reply, Duration lease);

    /** Notes a request that was not taken, and the state of the subscription after it. */
    void failed(Webhook after, WebhookEvent event, Reply reply);

    /** Notes a trial, which changes nothing. */
    void tried(Webhook webhook, WebhookEvent event, Reply reply);

    /** Ends a claim: the subscription may be taken again at once. */
    void release(Webhook webhook);

    /** The latest requests, newest first. */
    List<Delivery> log(UUID webhook, int limit);
}
