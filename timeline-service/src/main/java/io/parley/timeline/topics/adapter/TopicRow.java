package io.parley.timeline.topics.adapter;

import io.parley.timeline.database.Json;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicSlug;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code topic} as far as definitions go; revision and overview belong to the projection. */
@Entity
@Table(name = "topic")
class TopicRow extends PanacheEntityBase {

    @Id
    @Column(columnDefinition = "text")
    String slug;

    @Column(columnDefinition = "text", nullable = false)
    String title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb", nullable = false)
    String definition;

    @Column(nullable = false)
    long generation;

    @Column(name = "filled_generation", nullable = false)
    long filledGeneration;

    @Column(nullable = false, updatable = false)
    long revision;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "archived_at")
    @Nullable
    Instant archivedAt;

    @Column(name = "updated_at", nullable = false)
    Instant updatedAt;

    TopicSlug topicSlug() {
        return new TopicSlug(slug);
    }

    TopicDefinition topicDefinition() {
        return Json.read(definition, TopicDefinition.class);
    }
}
