package io.parley.timeline.webhooks.domain;

import io.parley.timeline.topics.domain.TopicSlug;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription to the changes of a topic by a receiver with a URL.
 *
 * @param sentRevision what the receiver has taken; the next revision is sent next, and no later one before it
 * @param failures tries in a row that failed
 * @param failingSince when the first of them was; null while all is well
 * @param pause why nothing is sent; null while something is
 */
public record Webhook(
        UUID id,
        TopicSlug topic,
        URI url,
        Secret secret,
        Instant createdAt,
        long sentRevision,
        int failures,
        @Nullable Instant failingSince,
        Instant nextTryAt,
        @Nullable Pause pause) {

    /** Why a subscription is paused. */
    public enum Pause {
        /** Somebody paused it. */
        ASKED,
        /** The receiver failed for too long. */
        FAILING,
        /** The receiver said that it is gone for good (410). */
        GONE,
        /** The receiver may not read the topic: its reader groups were changed since it was subscribed. */
        NO_RIGHT
    }
}
