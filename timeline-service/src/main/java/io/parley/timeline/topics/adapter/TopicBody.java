package io.parley.timeline.topics.adapter;

import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A topic as it is answered. */
public record TopicBody(
        String slug,
        String title,
        List<String> entities,
        List<String> words,
        List<String> exclude,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        long revision,
        Instant createdAt,
        @Nullable Instant archivedAt) {

    static TopicBody of(FollowedTopic topic) {
        TopicDefinition definition = topic.definition();
        return new TopicBody(
                topic.slug().value(),
                definition.title(),
                definition.entities(),
                definition.words(),
                definition.exclude(),
                definition.from(),
                definition.to(),
                topic.revision(),
                topic.createdAt(),
                topic.archivedAt());
    }
}
