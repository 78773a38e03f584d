package io.parley.timeline.webhooks.domain;

import io.parley.events.kafka.CloudEventNames;
import io.parley.events.timeline.TopicUpdated;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A CloudEvent as a receiver gets it, in structured mode.
 *
 * @param id the same however often it is sent, so that a receiver knows a repetition
 */
public record WebhookEvent(String id, String type, Instant time, TopicUpdated data) {

    private static final String TEST = "io.parley.webhook-test.v1";

    /** A committed change; its id is the topic and the revision. */
    public static WebhookEvent of(TopicUpdated change, Instant committedAt) {
        return new WebhookEvent(
                change.slug() + "/" + change.revision(), CloudEventNames.TOPIC_UPDATED_V1, committedAt, change);
    }

    /** A trial that tells of no change. */
    public static WebhookEvent test(String slug, long revision, Instant now) {
        return new WebhookEvent(
                slug + "/test/" + now.toEpochMilli(),
                TEST,
                now,
                new TopicUpdated(slug, revision, List.of(), List.of()));
    }

    /** The members of the event by their names in CloudEvents 1.0. */
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("specversion", "1.0");
        members.put("id", id);
        members.put("source", "/parley/timeline");
        members.put("type", type);
        members.put("subject", data.slug());
        members.put("time", time.toString());
        members.put("datacontenttype", "application/json");
        members.put("data", data);
        return members;
    }
}
