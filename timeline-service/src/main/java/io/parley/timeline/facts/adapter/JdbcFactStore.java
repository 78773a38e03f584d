package io.parley.timeline.facts.adapter;

import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.entities.EntitiesEvent;
import io.parley.timeline.database.Json;
import io.parley.timeline.database.Sql;
import io.parley.timeline.facts.application.FactStore;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.facts.domain.VersionKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts in PostgreSQL. */
@ApplicationScoped
public class JdbcFactStore implements FactStore {

    private static final String PUT_EXTRACTION = """
            insert into extraction (article_id, version, engine_sequence, kind, envelope)
            values (?, ?, ?, ?, ?::jsonb) on conflict do nothing""";
    private static final String PUT_FACT = """
            insert into fact (article_id, version, engine_sequence, kind, ordinal, content)
            values (?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing""";
    private static final String PUT_VERSION = """
            insert into article_version as known (article_id, version, status, provenance, body, available_at, settled)
            values (?, ?, ?, ?::jsonb, ?, ?, ?)
            on conflict (article_id, version) do update
            set status = excluded.status, provenance = excluded.provenance, body = excluded.body,
                available_at = excluded.available_at, settled = true
            where excluded.status = 'CANCELED' and known.status <> 'CANCELED'""";
    private static final String SETTLE = """
            update article_version v set settled = true, engine_sequence = complete.sequence
            from (select both_lists.article_id, both_lists.version, max(both_lists.engine_sequence) as sequence,
                      bool_or(known.engine_sequence is not null) as again
                  from (select article_id, version, engine_sequence from extraction where article_id = any(?)
                        group by article_id, version, engine_sequence having count(*) = 2) both_lists
                  join article_version known using (article_id, version)
                  group by both_lists.article_id, both_lists.version) complete
            where v.article_id = complete.article_id and v.version = complete.version and v.status = 'USABLE'
              and (v.engine_sequence is null or v.engine_sequence < complete.sequence)
            returning v.article_id, v.version,
              exists (select 1 from article_version o where o.article_id = v.article_id and o.version < v.version
                      and o.settled and o.status = 'USABLE'), complete.again""";
    private static final String DROP_OLDER = """
            delete from %s f using article_version v
            where v.article_id = any(?) and f.article_id = v.article_id and f.version = v.version
              and f.engine_sequence < v.engine_sequence""";

    private final Sql sql;
    private final FactReader reader;

    @Inject
    JdbcFactStore(Sql sql, FactReader reader) {
        this.sql = sql;
        this.reader = reader;
    }

    @Override
    public Map<ArticleId, Long> lock(SortedSet<ArticleId> articles) {
        UUID[] ids = ids(articles);
        sql.update("insert into article (article_id) select unnest(?) on conflict do nothing", (Object) ids);
        Map<ArticleId, Long> killed = new HashMap<>();
        sql.query(
                        "select article_id, coalesce(killed_version, ?) from article where article_id = any(?)"
                                + " order by article_id for update",
                        row -> new VersionKey(id(row.getObject(1, UUID.class)), row.getLong(2)),
                        Long.MIN_VALUE,
                        ids)
                .forEach(row -> killed.put(row.articleId(), row.version()));
        return killed;
    }

    @Override
    public List<ArticleEvent> putVersions(Collection<ArticleEvent> versions) {
        Set<Told> touched = new HashSet<>(sql.batch(
                PUT_VERSION,
                versions.stream().map(JdbcFactStore::row).toList(),
                row -> new Told(id(row.getObject(1, UUID.class)), row.getLong(2), row.getString(3)),
                "article_id",
                "version",
                "status"));
        // Of the same thing told twice in one batch the first did it.
        return versions.stream().filter(event -> touched.remove(Told.by(event))).toList();
    }

    /** What an event says of a version. */
    private record Told(ArticleId article, long version, String status) {
        static Told by(ArticleEvent event) {
            return new Told(event.articleId(), event.version(), event.status().name());
        }
    }

    private static @Nullable Object[] row(ArticleEvent event) {
        return new @Nullable Object[] {
            event.articleId().value(),
            event.version(),
            event.status().name(),
            Json.write(Bodies.without(event)),
            Json.text(event.body()),
            event.availableAt(),
            event.status() != ArticleStatus.USABLE
        };
    }

    @Override
    public void putEntities(Collection<EntitiesEvent> lists) {
        FactRows rows = new FactRows();
        lists.forEach(rows::add);
        put(rows);
    }

    @Override
    public void putClaims(Collection<ClaimsEvent> lists) {
        FactRows rows = new FactRows();
        lists.forEach(rows::add);
        put(rows);
    }

    private void put(FactRows rows) {
        sql.batch(PUT_EXTRACTION, rows.extractions());
        sql.batch(PUT_FACT, rows.facts());
    }

    @Override
    public void kill(ArticleEvent kill) {
        UUID id = kill.articleId().value();
        sql.update(
                "update article set killed_version = greatest(coalesce(killed_version, ?), ?) where article_id = ?",
                kill.version(),
                kill.version(),
                id);
        sql.update("delete from fact where article_id = ? and version <= ?", id, kill.version());
        sql.update("delete from extraction where article_id = ? and version <= ?", id, kill.version());
        sql.update("delete from article_version where article_id = ? and version < ?", id, kill.version());
    }

    @Override
    public List<ArticleEvent> unread(ArticleId article) {
        return sql.query(
                """
                select provenance, body from article_version
                where article_id = ? and status = 'USABLE' and not settled""",
                row -> Bodies.with(Json.read(row.getString(1), ArticleEvent.class), row.getString(2)),
                article.value());
    }

    @Override
    public Map<String, Integer> shownFacts(ArticleId article) {
        Map<String, Integer> counts = new HashMap<>();
        sql.query("""
                select kind, count(*) from fact join (
                    select article_id, version, engine_sequence from article_version
                    where article_id = ? and engine_sequence is not null order by version desc limit 1) shown
                using (article_id, version, engine_sequence) group by kind""", row -> counts.put(row.getString(1), row.getInt(2)), article.value());
        return counts;
    }

    @Override
    public List<Settled> settle(Collection<ArticleId> articles) {
        Object ids = ids(articles);
        List<Settled> settled = sql.query(
                SETTLE,
                row -> new Settled(
                        new VersionKey(id(row.getObject(1, UUID.class)), row.getLong(2)),
                        row.getBoolean(3),
                        row.getBoolean(4)),
                ids);
        if (!settled.isEmpty()) {
            sql.update(DROP_OLDER.formatted("fact"), ids);
            sql.update(DROP_OLDER.formatted("extraction"), ids);
        }
        return settled;
    }

    @Override
    public List<ReportedArticle> load(Collection<VersionKey> versions) {
        return reader.load(versions);
    }

    @Override
    public List<VersionKey> settledAfter(VersionKey last, int limit) {
        return sql.query(
                """
                select article_id, version from article_version
                where settled and status = 'USABLE' and (article_id, version) > (?, ?)
                order by article_id, version limit ?""",
                row -> new VersionKey(id(row.getObject(1, UUID.class)), row.getLong(2)),
                last.articleId().value(),
                last.version(),
                limit);
    }

    @Override
    public List<VersionKey> newestSettled(int limit) {
        return sql.query("""
                select v.article_id, v.version from article_version v
                where v.settled and v.status = 'USABLE' and not exists (
                    select 1 from article_version n
                    where n.article_id = v.article_id and n.version > v.version and n.settled)
                order by v.available_at desc, v.article_id limit ?""", row -> new VersionKey(id(row.getObject(1, UUID.class)), row.getLong(2)), limit);
    }

    private static ArticleId id(UUID value) {
        return new ArticleId(value);
    }

    private static UUID[] ids(Collection<ArticleId> articles) {
        return articles.stream().map(ArticleId::value).toArray(UUID[]::new);
    }
}
