package io.parley.timeline.topics.domain;

import java.time.Instant;

/** A topic as it stands: its definition, how often that was made anew, and the number of its last committed change. */
public record FollowedTopic(
        TopicSlug slug, TopicDefinition definition, long generation, long revision, Instant createdAt) {}
