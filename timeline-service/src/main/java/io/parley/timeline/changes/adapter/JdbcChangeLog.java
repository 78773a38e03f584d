package io.parley.timeline.changes.adapter;

import io.parley.events.article.ArticleId;
import io.parley.events.timeline.Change.Kind;
import io.parley.timeline.changes.application.ChangeLog;
import io.parley.timeline.changes.domain.ChangedElement;
import io.parley.timeline.database.Sql;
import io.parley.timeline.topics.domain.TopicSlug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The change log in PostgreSQL. */
@ApplicationScoped
public class JdbcChangeLog implements ChangeLog {

    private static final Instant BEGINNING = Instant.EPOCH;

    /**
     * An element that was added and changed within the span is new to the reader, so the first kind counts, with the time of the last.
     */
    private static final String AFTER = """
            with one as (
                select c.revision, c.committed_at, t.change ->> 'view' as view, t.change ->> 'kind' as kind,
                    t.change ->> 'key' as key
                from topic_change c, jsonb_array_elements(c.changes) as t (change)
                where c.slug = ? and c.revision > ?),
            latest as (
                select view, key, max(revision) as revision, max(committed_at) as at,
                    (array_agg(kind order by revision))[1] as first_kind,
                    (array_agg(kind order by revision desc))[1] as last_kind
                from one group by view, key)
            select l.revision, l.at, l.view,
                case when l.last_kind in ('REMOVED', 'WITHDRAWN') then l.last_kind
                    when l.first_kind in ('REMOVED', 'WITHDRAWN') then 'CHANGED' else l.first_kind end,
                l.key
            from latest l order by l.revision desc, l.view, l.key limit ?""";

    private final Sql sql;

    @Inject
    JdbcChangeLog(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long revisionAt(TopicSlug slug, Instant time) {
        return sql.query(
                        "select coalesce(max(revision), 0) from topic_change where slug = ? and committed_at <= ?",
                        row -> row.getLong(1),
                        slug.value(),
                        time)
                .get(0);
    }

    @Override
    public Instant committedAt(TopicSlug slug, long revision) {
        return sql
                .query(
                        "select committed_at from topic_change where slug = ? and revision = ?",
                        row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                        slug.value(),
                        revision)
                .stream()
                .findFirst()
                .orElse(BEGINNING);
    }

    @Override
    public List<ChangedElement> after(TopicSlug slug, long revision, int limit) {
        return sql.query(
                AFTER,
                row -> new ChangedElement(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        Kind.valueOf(row.getString(4)),
                        row.getString(5)),
                slug.value(),
                revision,
                limit);
    }

    @Override
    public Map<ArticleId, Instant> published(Collection<ArticleId> articles) {
        Map<ArticleId, Instant> published = new HashMap<>();
        sql.query(
                        """
                        select article_id, min(provenance #>> '{published,value}') from article_version
                        where article_id = any(?) and provenance #>> '{published,value}' is not null group by article_id""",
                        row -> Map.entry(new ArticleId(row.getObject(1, UUID.class)), instant(row.getString(2))),
                        ids(articles))
                .forEach(one -> published.put(one.getKey(), one.getValue()));
        return published;
    }

    private static Instant instant(String published) {
        return published.contains("T")
                ? OffsetDateTime.parse(published).toInstant()
                : LocalDate.parse(published).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public Map<ArticleId, Instant> firstAvailable(Collection<ArticleId> articles) {
        Map<ArticleId, Instant> available = new HashMap<>();
        sql.query(
                        "select article_id, min(available_at) from article_version where article_id = any(?) group by article_id",
                        row -> Map.entry(
                                new ArticleId(row.getObject(1, UUID.class)),
                                row.getObject(2, OffsetDateTime.class).toInstant()),
                        ids(articles))
                .forEach(one -> available.put(one.getKey(), one.getValue()));
        return available;
    }

    private static Object ids(Collection<ArticleId> articles) {
        return articles.stream().map(ArticleId::value).toArray(UUID[]::new);
    }
}
