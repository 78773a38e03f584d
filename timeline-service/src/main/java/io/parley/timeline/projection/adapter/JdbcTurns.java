package io.parley.timeline.projection.adapter;

import io.parley.events.article.ArticleId;
import io.parley.events.timeline.Cause;
import io.parley.timeline.database.Json;
import io.parley.timeline.database.Sql;
import io.parley.timeline.projection.application.ProjectionStore.Claimed;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicSlug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The turns of topics in PostgreSQL: whose is next, who has it, and who has to wait after a failure. */
@ApplicationScoped
public class JdbcTurns {

    /**
     * Locks the row that it names. What else is asked here may be older than that row: another worker can have taken a whole turn
     * between the two, so that all but the name is read again under the lock.
     */
    private static final String NEXT = """
            select n.slug
            from topic_turn n join topic t using (slug)
            where n.claimed_until <= clock_timestamp()
              and (n.next_try <= clock_timestamp() or n.failures = 0 and exists (
                select 1 from topic_work w where w.slug = n.slug and w.cause ->> 'reason' not in ('ARTICLE', 'CORRECTION')))
              and (n.millis <= ? and t.filled_generation = t.generation or ?)
              and (exists (select 1 from topic_work w where w.slug = n.slug)
                or exists (select 1 from chapter c where c.slug = n.slug and c.waits))
            order by n.served_at limit 1 for update of n skip locked""";

    private static final String LOCKED = """
            select t.slug, t.definition, t.generation, t.filled_generation, t.revision, t.created_at, n.claim,
                exists (select 1 from chapter c where c.slug = n.slug and c.waits)
            from topic_turn n join topic t using (slug) where n.slug = ?""";

    /** The topic's row first, as everybody does who locks both. */
    private static final String HOLD = """
            select generation = ? and not exists (
                select 1 from topic_work w where w.slug = t.slug and not w.id = any(?)
                  and w.cause ->> 'reason' in ('KILL', 'WITHHELD'))
            from topic t where slug = ? for no key update""";

    /** Doubled with every failure, up to five minutes. */
    private static final String FAIL = """
            update topic_turn set claimed_until = '-infinity', served_at = clock_timestamp(), failures = failures + 1,
                next_try = clock_timestamp() + make_interval(secs => least(300, 0.5 * power(2, least(failures, 20))))
            where slug = ? and claim = ?""";

    /**
     * A topic whose newest articles came out long ago has many more to come, and waits as long again as its turn took: one turn
     * for what comes meanwhile leaves the processors to reading it. Whatever is no article, a kill first of all, ends the wait.
     */
    private static final String DONE = """
            update topic_turn set claimed_until = '-infinity', served_at = clock_timestamp(), millis = ?, failures = 0,
                next_try = case when (
                    select max(v.available_at) from article_version v
                    join unnest(?, ?) as shown (article_id, version) using (article_id, version)
                ) < clock_timestamp() - make_interval(secs => ?)
                then clock_timestamp() + make_interval(secs => ?) else '-infinity' end
            where slug = ? and claim = ?""";

    /** Who reads articles of so long ago is behind; less may come of one slow turn. */
    private static final Duration BEHIND = Duration.ofSeconds(10);

    /** Turns that take less cost less than it takes to find the next one. */
    private static final Duration SHORT = Duration.ofMillis(500);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Sql sql;

    @Inject
    JdbcTurns(Sql sql) {
        this.sql = sql;
    }

    /** @param waits whether a chapter waits to be computed */
    private record Row(FollowedTopic topic, boolean unfilled, long claim, boolean waits) {}

    private record Work(long id, Cause cause, @Nullable String trace) {}

    Optional<Claimed> claim(Duration lasts, @Nullable Duration quick) {
        long millis = quick == null ? 0 : quick.toMillis();
        Optional<String> next = next(millis, quick == null);
        while (next.isPresent()) {
            Optional<Claimed> claimed = claimed(next.get(), lasts);
            if (claimed.isPresent()) {
                return claimed;
            }
            next = next(millis, quick == null);
        }
        return Optional.empty();
    }

    private Optional<String> next(long millis, boolean all) {
        return sql.query(NEXT, row -> row.getString(1), millis, all).stream().findFirst();
    }

    /** Empty when all work was done before the lock was had. */
    private Optional<Claimed> claimed(String slug, Duration lasts) {
        List<Work> work = sql.query(
                "select id, cause, trace from topic_work where slug = ? order by id",
                each -> new Work(each.getLong(1), Json.read(each.getString(2), Cause.class), each.getString(3)),
                slug);
        return sql.query(LOCKED, JdbcTurns::row, slug).stream()
                .filter(row -> row.waits() || !work.isEmpty())
                .findFirst()
                .map(row -> new Claimed(
                        row.topic(),
                        number(slug, lasts),
                        row.claim(),
                        row.unfilled(),
                        work.stream().map(Work::cause).toList(),
                        work.stream().map(Work::id).toList(),
                        work.stream()
                                .map(Work::trace)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()));
    }

    private long number(String slug, Duration lasts) {
        return sql.query("""
                        update topic_turn set claim = nextval('topic_claim'),
                            claimed_until = clock_timestamp() + make_interval(secs => ?)
                        where slug = ? returning claim""", each -> each.getLong(1), (double) lasts.toSeconds(), slug)
                .get(0);
    }

    /** A turn that has ended meanwhile stays ended. */
    void renew(long number, Duration lasts) {
        sql.update("""
                update topic_turn set claimed_until = clock_timestamp() + make_interval(secs => ?)
                where claim = ? and claimed_until > '-infinity'""", (double) lasts.toSeconds(), number);
    }

    private static Row row(ResultSet row) throws SQLException {
        FollowedTopic topic = new FollowedTopic(
                new TopicSlug(row.getString(1)),
                Json.read(row.getString(2), TopicDefinition.class),
                row.getLong(3),
                row.getLong(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                null);
        return new Row(topic, row.getLong(4) < row.getLong(3), row.getLong(7), row.getBoolean(8));
    }

    boolean stillHolds(Claimed claimed) {
        String slug = claimed.topic().slug().value();
        Object work = claimed.work().toArray(Long[]::new);
        List<Boolean> same =
                sql.query(HOLD, row -> row.getBoolean(1), claimed.topic().generation(), work, slug);
        boolean last = isLast(claimed);
        // Asked again under the lock that a kill takes too: one that came between the two counts.
        return same.contains(true)
                && last
                && sql.query(HOLD, row -> row.getBoolean(1), claimed.topic().generation(), work, slug)
                        .contains(true);
    }

    boolean isStillClaimed(Claimed claimed) {
        String slug = claimed.topic().slug().value();
        return sql.query(
                                "select generation = ? from topic where slug = ? for no key update",
                                row -> row.getBoolean(1),
                                claimed.topic().generation(),
                                slug)
                        .contains(true)
                && isLast(claimed);
    }

    /** Under the lock of the topic's turn. */
    private boolean isLast(Claimed claimed) {
        return sql.query(
                        "select claim from topic_turn where slug = ? for update",
                        row -> row.getLong(1),
                        claimed.topic().slug().value())
                .contains(claimed.number());
    }

    void done(Claimed claimed, Duration lasted) {
        Object work = claimed.work().toArray(Long[]::new);
        sql.update("delete from topic_work where id = any(?)", work);
        List<Cause> articles = claimed.causes().stream()
                .filter(cause -> cause.articleId() != null && cause.version() != null)
                .toList();
        sql.update(
                DONE,
                lasted.toMillis(),
                articles.stream().map(Cause::articleId).map(ArticleId::value).toArray(UUID[]::new),
                articles.stream().map(Cause::version).toArray(Long[]::new),
                seconds(BEHIND.plus(lasted)),
                seconds(wait(lasted)),
                claimed.topic().slug().value(),
                claimed.number());
    }

    private static Duration wait(Duration lasted) {
        if (lasted.compareTo(SHORT) < 0) {
            return Duration.ZERO;
        }
        return lasted.compareTo(LONGEST_WAIT) < 0 ? lasted : LONGEST_WAIT;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }

    void giveBack(Claimed claimed) {
        sql.update(
                "update topic_turn set claimed_until = '-infinity', served_at = clock_timestamp() where slug = ? and claim = ?",
                claimed.topic().slug().value(),
                claimed.number());
    }

    void failed(Claimed claimed) {
        sql.update(FAIL, claimed.topic().slug().value(), claimed.number());
    }

    List<String> failing() {
        return sql.query(
                "select slug || ' failed ' || failures || ' times' from topic_turn where failures > 0 order by slug",
                row -> row.getString(1));
    }
}
