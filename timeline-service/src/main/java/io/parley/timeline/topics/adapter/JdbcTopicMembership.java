package io.parley.timeline.topics.adapter;

import io.opentelemetry.context.Context;
import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.events.timeline.Cause;
import io.parley.foundation.trace.Spans;
import io.parley.timeline.database.Json;
import io.parley.timeline.database.Sql;
import io.parley.timeline.facts.application.TopicMembership;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.facts.domain.VersionKey;
import io.parley.timeline.topics.application.TopicMatches;
import io.parley.timeline.topics.application.TopicStore;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicFilter;
import io.parley.timeline.views.domain.ActorKeys;
import io.parley.timeline.world.domain.World;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which versions match which topics, in PostgreSQL. */
@ApplicationScoped
public class JdbcTopicMembership implements TopicMembership, TopicMatches {

    /** A topic that is dropped meanwhile gets nothing. The keys of an article's actors say which topics a merge of two concerns. */
    private static final String PUT = """
            insert into topic_article (slug, article_id, version, actors)
            select slug, ?, ?, ?::text[] from topic where slug = ? for key share
            on conflict (slug, article_id, version) do update set actors = excluded.actors
            where excluded.actors is not null and topic_article.actors is distinct from excluded.actors""";

    /** A topic that goes meanwhile gets no work. */
    private static final String MARK_DIRTY = """
            insert into topic_work (slug, cause, trace)
            select slug, ?::jsonb, ? from topic where slug in (select slug from topic_article where article_id = ?)
            order by slug for key share""";

    private final Sql sql;
    private final TopicStore topics;
    private final World world;
    private final Spans spans;

    @Inject
    JdbcTopicMembership(Sql sql, TopicStore topics, World world, Spans spans) {
        this.sql = sql;
        this.topics = topics;
        this.world = world;
        this.spans = spans;
    }

    @Override
    public void holdTopics() {
        sql.query("select pg_advisory_xact_lock_shared(?)", row -> true, TopicLocks.DEFINITIONS);
    }

    @Override
    public void assign(Collection<ReportedArticle> settled) {
        if (settled.isEmpty()) {
            return;
        }
        List<@Nullable Object[]> matches = new ArrayList<>();
        for (FollowedTopic topic : topics.all()) {
            matches.addAll(matches(topic, settled));
        }
        // Before the others are there: as a rule this finds nothing.
        leave(settled, matches);
        put(matches);
    }

    /** One row of the list of matches. */
    private record Match(String slug, UUID article, long version) {
        static Match of(@Nullable Object[] row) {
            return new Match(String.valueOf(row[3]), (UUID) Objects.requireNonNull(row[0]), (Long)
                    Objects.requireNonNull(row[1]));
        }
    }

    /** What an earlier engine's reading brought into a topic and the present one does not is in it no longer. */
    private void leave(Collection<ReportedArticle> settled, List<@Nullable Object[]> matches) {
        Set<VersionKey> read = settled.stream()
                .map(one -> new VersionKey(one.id(), one.article().version()))
                .collect(Collectors.toSet());
        Set<Match> found = matches.stream().map(Match::of).collect(Collectors.toSet());
        List<Match> gone = sql
                .query(
                        "select slug, article_id, version from topic_article where article_id = any(?) order by slug, article_id",
                        row -> new Match(row.getString(1), row.getObject(2, UUID.class), row.getLong(3)),
                        (Object) settled.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .stream()
                .filter(row -> read.contains(new VersionKey(new ArticleId(row.article()), row.version())))
                .filter(row -> !found.contains(row))
                .toList();
        for (Match row : gone) {
            sql.update(
                    "delete from topic_article where slug = ? and article_id = ? and version = ?",
                    row.slug(),
                    row.article(),
                    row.version());
            sql.update(
                    "insert into topic_work (slug, cause) values (?, ?::jsonb)",
                    row.slug(),
                    Json.write(new Cause(Cause.Reason.ARTICLE, new ArticleId(row.article()), null)));
        }
    }

    @Override
    public void assign(FollowedTopic topic, Collection<ReportedArticle> settled) {
        put(matches(topic, settled));
    }

    @Override
    public void assignUnread(Collection<ArticleEvent> versions) {
        if (versions.isEmpty()) {
            return;
        }
        List<@Nullable Object[]> matches = new ArrayList<>();
        for (FollowedTopic topic : topics.all()) {
            TopicFilter filter = new TopicFilter(topic.definition(), world);
            versions.stream().filter(filter::matchesUnread).forEach(article -> matches.add(row(topic, article)));
        }
        put(matches);
    }

    private static @Nullable Object[] row(FollowedTopic topic, ArticleEvent article) {
        return row(topic, article, null);
    }

    private static @Nullable Object[] row(FollowedTopic topic, ArticleEvent article, String @Nullable [] actors) {
        return new @Nullable Object[] {
            article.articleId().value(), article.version(), actors, topic.slug().value()
        };
    }

    private List<@Nullable Object[]> matches(FollowedTopic topic, Collection<ReportedArticle> settled) {
        TopicFilter filter = new TopicFilter(topic.definition(), world);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ReportedArticle article : settled) {
            if (filter.matches(article)) {
                String[] actors = ActorKeys.of(List.of(article), world).toArray(String[]::new);
                rows.add(row(topic, article.article(), actors));
            }
        }
        return rows;
    }

    private void put(List<@Nullable Object[]> rows) {
        sql.batch(PUT, rows);
    }

    @Override
    public void markDirty(Collection<Cause> causes, Map<ArticleId, Context> places) {
        sql.batch(
                MARK_DIRTY,
                causes.stream()
                        .map(cause -> {
                            ArticleId article = Objects.requireNonNull(cause.articleId());
                            return new @Nullable Object[] {
                                Json.write(cause), header(places.get(article)), article.value()
                            };
                        })
                        .toList());
    }

    private @Nullable String header(@Nullable Context place) {
        return place == null
                ? spans.recordedHeader()
                : place.wrapSupplier(spans::recordedHeader).get();
    }

    @Override
    public void audit(ArticleEvent event, Map<String, Integer> withdrawn) {
        sql.update(
                """
                insert into audit_entry (slug, article_id, version, kind, provider, at, withdrawn)
                select distinct slug, article_id, ?, ?, ?, ?, ?::jsonb from topic_article join topic using (slug)
                where article_id = ? and rebuilds is null on conflict do nothing""",
                event.version(),
                event.status() == ArticleStatus.CANCELED ? "KILLED" : "WITHHELD",
                event.provider(),
                event.availableAt(),
                Json.write(withdrawn),
                event.articleId().value());
    }

    @Override
    public void hide(ArticleId article) {
        // The projection of these topics takes the same locks, so that none writes again what is hidden here.
        sql.query("""
                select slug from topic_turn where slug in (select slug from topic_article where article_id = ?)
                order by slug for update""", row -> row.getString(1), article.value());
        sql.update("""
                update view_element set withdrawn = true, content = '{}', summary = '', hash = '', sort_key = ''
                where article_ids @> array[?]::uuid[]""", article.value());
        sql.update("""
                update chapter_element set withdrawn = true, content = '{}', summary = '', hash = '', sort_key = ''
                where article_ids @> array[?]::uuid[]""", article.value());
    }

    @Override
    public void forget(ArticleId article, long upToVersion) {
        sql.update("delete from topic_article where article_id = ? and version <= ?", article.value(), upToVersion);
    }
}
