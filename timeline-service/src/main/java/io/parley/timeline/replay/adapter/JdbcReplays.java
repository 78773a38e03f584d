package io.parley.timeline.replay.adapter;

import io.parley.events.timeline.Cause;
import io.parley.events.timeline.Change;
import io.parley.timeline.database.Json;
import io.parley.timeline.database.Sql;
import io.parley.timeline.database.Times;
import io.parley.timeline.replay.application.ReplayStore;
import io.parley.timeline.replay.domain.Replay;
import io.parley.timeline.replay.domain.Replay.State;
import io.parley.timeline.topics.domain.TopicSlug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Replays in PostgreSQL. */
@ApplicationScoped
public class JdbcReplays implements ReplayStore {

    private static final String BESIDE = """
            insert into topic (slug, title, definition, generation, filled_generation, revision, created_at, updated_at,
                readers, rebuilds)
            select ?, title, definition, 1, 0, 0, now(), now(), '{""}', slug from topic
            where slug = ? and rebuilds is null for key share on conflict do nothing""";

    private static final String LATEST = """
            select r.id, r.slug, r.since, r.asked_by, r.asked_at, r.ended_at, r.differences,
                t.filled_generation = t.generation,
                (select count(distinct article_id) from topic_article m where m.slug = r.beside),
                (select count(*) from chapter c where c.slug = r.beside),
                (select count(*) from chapter c where c.slug = r.beside and c.waits)
            from replay r left join topic t on t.slug = r.beside
            where r.id in (select id from replay order by id desc limit ?) or r.id in (select max(id) from replay group by slug)
            order by r.id desc""";

    private static final String IDLE = """
            t.filled_generation = t.generation
            and not exists (select 1 from topic_work w where w.slug = t.slug)
            and not exists (select 1 from chapter c where c.slug = t.slug and c.waits)""";

    private static final String DIFFERENCES = """
            select coalesce(n.view, o.view), coalesce(n.change_key, o.change_key), o.key is null, n.key is null
            from (select * from view_element where slug = ?) n
            full join (select * from view_element where slug = ?) o on n.view = o.view and n.key = o.key
            where n.key is null or o.key is null or n.hash <> o.hash or n.content <> o.content
            order by 1, 2 limit ?""";

    /** All that views consist of; what is kept beside a topic has its slug. */
    private static final List<String> PARTS =
            List.of("topic_article", "topic_place", "chapter", "chapter_element", "view_element");

    private final Sql sql;

    @Inject
    JdbcReplays(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<TopicSlug> topicsSince(Instant time) {
        return sql.query("""
                select slug from topic t where rebuilds is null and exists (
                    select 1 from topic_article m join article_version v using (article_id, version)
                    where m.slug = t.slug and v.available_at >= ?) order by slug""", row -> new TopicSlug(row.getString(1)), time);
    }

    @Override
    public boolean begin(TopicSlug slug, @Nullable Instant since, String askedBy) {
        String beside = "replay-" + UUID.randomUUID();
        if (sql.update(BESIDE, beside, slug.value()) == 0) {
            return false;
        }
        sql.update("insert into topic_turn (slug) values (?)", beside);
        sql.update(
                "insert into topic_work (slug, cause) values (?, ?::jsonb)",
                beside,
                Json.write(new Cause(Cause.Reason.DEFINITION, null, null)));
        sql.update(
                "insert into replay (slug, beside, since, asked_by) values (?, ?, ?, ?)",
                slug.value(),
                beside,
                since,
                askedBy);
        return true;
    }

    @Override
    public List<Replay> latest(int most) {
        return sql.query(LATEST, JdbcReplays::replay, most);
    }

    private static Replay replay(ResultSet row) throws SQLException {
        Instant ended = Times.orNone(row, 6);
        boolean filled = row.getBoolean(8);
        boolean there = !row.wasNull();
        State state = ended != null ? State.DONE : !there ? State.GIVEN_UP : filled ? State.COMPUTING : State.FILLING;
        return new Replay(
                row.getLong(1),
                new TopicSlug(row.getString(2)),
                state,
                Times.orNone(row, 3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                ended,
                row.getLong(9),
                row.getInt(10),
                row.getInt(11),
                row.getObject(7, Integer.class));
    }

    @Override
    public List<Pair> complete() {
        return sql.query(
                "select rebuilds, slug from topic t where rebuilds is not null and " + IDLE,
                row -> new Pair(new TopicSlug(row.getString(1)), new TopicSlug(row.getString(2))));
    }

    /**
     * The topic's row first and turns last, as everybody does who locks several. Whoever matches an article with the topic beside
     * holds its row: with the lock on it none is under way, and none begins.
     */
    @Override
    public Optional<Long> lock(Pair pair) {
        String slug = pair.slug().value();
        String beside = pair.beside().value();
        Optional<Long> revision = sql
                .query("select revision from topic where slug = ? for no key update", row -> row.getLong(1), slug)
                .stream()
                .findFirst();
        sql.query("select slug from topic where slug = ? for update", row -> true, beside);
        sql.query(
                "select slug from topic_turn where slug in (?, ?) order by slug for update", row -> true, slug, beside);
        boolean idle = !sql.query("select 1 from topic t where slug = ? and " + IDLE, row -> true, beside)
                .isEmpty();
        return idle ? revision : Optional.empty();
    }

    @Override
    public List<Change> differences(Pair pair, int most) {
        return sql.query(
                DIFFERENCES,
                row -> new Change(row.getString(1), kind(row.getBoolean(3), row.getBoolean(4)), row.getString(2), ""),
                pair.beside().value(),
                pair.slug().value(),
                most);
    }

    private static Change.Kind kind(boolean fresh, boolean gone) {
        return fresh ? Change.Kind.ADDED : gone ? Change.Kind.REMOVED : Change.Kind.CHANGED;
    }

    @Override
    public void switchOver(Pair pair, int differences) {
        String slug = pair.slug().value();
        String beside = pair.beside().value();
        for (String part : PARTS) {
            sql.update("delete from " + part + " where slug = ?", slug);
            sql.update("update " + part + " set slug = ? where slug = ?", slug, beside);
        }
        // A turn that is under way is not to end, and no memory of an earlier one to be used again.
        sql.update(
                "update topic_turn set claim = nextval('topic_claim'), claimed_until = '-infinity' where slug = ?",
                slug);
        sql.update("delete from topic where slug = ?", beside);
        sql.update("update replay set ended_at = now(), differences = ? where beside = ?", differences, beside);
    }
}
