package io.parley.timeline.projection.adapter;

import io.parley.events.article.ArticleId;
import io.parley.timeline.database.Sql;
import io.parley.timeline.facts.domain.VersionKey;
import io.parley.timeline.projection.application.ProjectionStore;
import io.parley.timeline.topics.adapter.TopicLocks;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicSlug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Work list, back-fill and the versions that count, in PostgreSQL. */
@ApplicationScoped
public class JdbcProjectionStore implements ProjectionStore {

    private static final String VERSIONS = """
            select c.article_id, c.version from (
                select distinct on (v.article_id) v.article_id, v.version, v.status from article_version v
                join (select distinct article_id from topic_article where slug = ? %s) m using (article_id)
                join article a using (article_id)
                where v.settled and v.version > coalesce(a.killed_version, -1) and v.available_at <= ?
                order by v.article_id, v.version desc) c
            join topic_article t on t.slug = ? and t.article_id = c.article_id and t.version = c.version
            where c.status = 'USABLE' and not exists (
                select 1 from (select status from article_version n where n.article_id = c.article_id and n.settled
                               order by n.version desc limit 1) newest
                where newest.status <> 'USABLE')""";

    private static final String OF_ALL = VERSIONS.formatted("");
    private static final String OF_SOME = VERSIONS.formatted("and article_id = any(?)");
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    private final Sql sql;
    private final JdbcTurns turns;

    @Inject
    JdbcProjectionStore(Sql sql, JdbcTurns turns) {
        this.sql = sql;
        this.turns = turns;
    }

    @Override
    public Optional<Claimed> claim(Duration lasts, @Nullable Duration quick) {
        return turns.claim(lasts, quick);
    }

    @Override
    public void renew(long number, Duration lasts) {
        turns.renew(number, lasts);
    }

    @Override
    public boolean stillHolds(Claimed claimed) {
        return turns.stillHolds(claimed);
    }

    @Override
    public void done(Claimed claimed, Duration lasted) {
        turns.done(claimed, lasted);
    }

    @Override
    public void giveBack(Claimed claimed) {
        turns.giveBack(claimed);
    }

    @Override
    public void failed(Claimed claimed) {
        turns.failed(claimed);
    }

    @Override
    public List<String> failing() {
        return turns.failing();
    }

    @Override
    public void awaitIntakes() {
        sql.query("select pg_advisory_xact_lock(?)", row -> true, TopicLocks.DEFINITIONS);
    }

    @Override
    public void clearMatches(TopicSlug slug) {
        sql.update("delete from topic_article where slug = ?", slug.value());
    }

    @Override
    public @Nullable VersionKey filledTo(FollowedTopic topic) {
        return sql
                .query(
                        "select filled_to, filled_version from topic_turn where slug = ? and filling = ?",
                        row -> new VersionKey(new ArticleId(row.getObject(1, UUID.class)), row.getLong(2)),
                        topic.slug().value(),
                        topic.generation())
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void filledTo(FollowedTopic topic, VersionKey last) {
        sql.update(
                "update topic_turn set filling = ?, filled_to = ?, filled_version = ? where slug = ?",
                topic.generation(),
                last.articleId().value(),
                last.version(),
                topic.slug().value());
    }

    @Override
    public void filled(TopicSlug slug, long generation) {
        sql.update("update topic set filled_generation = ? where slug = ?", generation, slug.value());
    }

    @Override
    public List<VersionKey> versions(TopicSlug slug, @Nullable Instant asOf) {
        return sql.query(
                OF_ALL, JdbcProjectionStore::version, slug.value(), asOf == null ? END_OF_TIME : asOf, slug.value());
    }

    @Override
    public List<VersionKey> presentVersions(TopicSlug slug, Collection<ArticleId> articles) {
        UUID[] ids = articles.stream().map(ArticleId::value).toArray(UUID[]::new);
        return sql.query(OF_SOME, JdbcProjectionStore::version, slug.value(), ids, END_OF_TIME, slug.value());
    }

    private static VersionKey version(ResultSet row) throws SQLException {
        return new VersionKey(new ArticleId(row.getObject(1, UUID.class)), row.getLong(2));
    }
}
