package io.parley.timeline.topics.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A topic as it stands: its definition, how often that was made anew, and the number of its last committed change.
 *
 * @param archivedAt since when it is out of the lists; null while it is in them
 */
public record FollowedTopic(
        TopicSlug slug,
        TopicDefinition definition,
        long generation,
        long revision,
        Instant createdAt,
        @Nullable Instant archivedAt) {}
