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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Work list and back-fill in PostgreSQL. */
@ApplicationScoped
public class JdbcProjectionStore implements ProjectionStore {

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
    public boolean isStillClaimed(Claimed claimed) {
        return turns.isStillClaimed(claimed);
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
}
