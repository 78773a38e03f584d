package io.parley.timeline.topics.adapter;

import io.parley.events.timeline.Cause;
import io.parley.timeline.database.Json;
import io.parley.timeline.database.Sql;
import io.parley.timeline.database.Times;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.readers.domain.ReaderGroups;
import io.parley.timeline.topics.application.TopicStore;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicSlug;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Topics in PostgreSQL. */
@ApplicationScoped
public class PanacheTopicStore implements TopicStore, PanacheRepositoryBase<TopicRow, String> {

    private static final String READABLE =
            "select slug, definition, generation, revision, created_at, archived_at from topic where ";

    private final Sql sql;

    @Inject
    PanacheTopicStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void hold(TopicSlug slug) {
        sql.query("select pg_advisory_xact_lock(?, hashtext(?))", row -> true, TopicLocks.DEFINING, slug.value());
    }

    @Override
    public Optional<FollowedTopic> find(TopicSlug slug) {
        return findByIdOptional(slug.value()).map(PanacheTopicStore::topic);
    }

    @Override
    public Optional<FollowedTopic> find(TopicSlug slug, Reader reader) {
        return sql
                .query(
                        READABLE + "slug = ? and may_read(readers, ?)",
                        PanacheTopicStore::topic,
                        slug.value(),
                        reader.groups())
                .stream()
                .findFirst();
    }

    @Override
    public List<FollowedTopic> after(String slug, int limit, Reader reader, boolean archived) {
        return sql.query(
                READABLE + "slug > ? and may_read(readers, ?) and (archived_at is not null) = ? order by slug limit ?",
                PanacheTopicStore::topic,
                slug,
                reader.groups(),
                archived,
                limit);
    }

    @Override
    public Optional<ReaderGroups> readers(TopicSlug slug) {
        return sql
                .query(
                        "select readers from topic where slug = ?",
                        row -> ReaderGroups.of(
                                List.of((String[]) row.getArray(1).getArray())),
                        slug.value())
                .stream()
                .findFirst();
    }

    @Override
    public boolean admit(TopicSlug slug, ReaderGroups readers) {
        return sql.update(
                        "update topic set readers = ? where slug = ?",
                        readers.names().toArray(String[]::new),
                        slug.value())
                > 0;
    }

    @Override
    public List<FollowedTopic> all() {
        return findAll(Sort.by("slug")).stream().map(PanacheTopicStore::topic).toList();
    }

    @Override
    public void insert(TopicSlug slug, TopicDefinition definition) {
        TopicRow row = new TopicRow();
        row.slug = slug.value();
        row.title = definition.title();
        row.definition = Json.write(definition);
        row.generation = 1;
        row.filledGeneration = 0;
        row.createdAt = Instant.now();
        row.updatedAt = row.createdAt;
        persist(row);
        flush();
        sql.update("insert into topic_turn (slug) values (?)", slug.value());
        markDirty(slug);
    }

    @Override
    public void redefine(TopicSlug slug, TopicDefinition definition) {
        TopicRow row = Objects.requireNonNull(findById(slug.value()));
        row.title = definition.title();
        row.definition = Json.write(definition);
        row.generation++;
        row.updatedAt = Instant.now();
        flush();
        // Views that are built anew beside these would be those of the definition before.
        sql.update("delete from topic where rebuilds = ?", slug.value());
        markDirty(slug);
    }

    @Override
    public boolean archive(TopicSlug slug, boolean archived) {
        // One that is archived already keeps its day.
        return sql.update(
                        "update topic set archived_at = case when ? then coalesce(archived_at, now()) end where slug = ?",
                        archived,
                        slug.value())
                > 0;
    }

    @Override
    public boolean delete(TopicSlug slug) {
        boolean there = deleteById(slug.value());
        flush();
        // The audit stays: that an article was killed is not forgotten because nobody follows its topic any more.
        sql.update("delete from topic_change where slug = ?", slug.value());
        return there;
    }

    private void markDirty(TopicSlug slug) {
        sql.update(
                "insert into topic_work (slug, cause) values (?, ?::jsonb)",
                slug.value(),
                Json.write(new Cause(Cause.Reason.DEFINITION, null, null)));
    }

    private static FollowedTopic topic(ResultSet row) throws SQLException {
        return new FollowedTopic(
                new TopicSlug(row.getString(1)),
                Json.read(row.getString(2), TopicDefinition.class),
                row.getLong(3),
                row.getLong(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                Times.orNone(row, 6));
    }

    private static FollowedTopic topic(TopicRow row) {
        return new FollowedTopic(
                row.topicSlug(), row.topicDefinition(), row.generation, row.revision, row.createdAt, row.archivedAt);
    }
}
