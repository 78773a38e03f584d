package io.parley.timeline.projection.adapter;

import io.parley.events.article.ArticleId;
import io.parley.events.timeline.TopicUpdated;
import io.parley.timeline.database.Json;
import io.parley.timeline.database.Sql;
import io.parley.timeline.projection.application.CellStore;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.Cell.CellKey;
import io.parley.timeline.projection.domain.ViewDiff;
import io.parley.timeline.topics.domain.TopicSlug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Views, change log and outbox in PostgreSQL. */
@ApplicationScoped
public class JdbcCells implements CellStore {

    private static final String PUT_CELL = """
            insert into view_element (slug, view, key, sort_key, hash, summary, article_ids, content)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (slug, view, key) do update set sort_key = excluded.sort_key, hash = excluded.hash,
                summary = excluded.summary, article_ids = excluded.article_ids, content = excluded.content, withdrawn = false""";

    private final Sql sql;

    @Inject
    JdbcCells(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Cell> cells(TopicSlug slug) {
        return sql.query(
                "select view, key, sort_key, hash, summary, article_ids, '' from view_element where slug = ?",
                JdbcCells::cell,
                slug.value());
    }

    @Override
    public List<Cell> contents(TopicSlug slug) {
        return sql.query(
                "select view, key, sort_key, hash, summary, article_ids, content from view_element where slug = ?",
                JdbcCells::cell,
                slug.value());
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                new CellKey(row.getString(1), row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                articles(row.getArray(6)),
                row.getString(7));
    }

    private static Set<ArticleId> articles(Array ids) throws SQLException {
        Set<ArticleId> articles = new HashSet<>();
        for (UUID id : (UUID[]) ids.getArray()) {
            articles.add(new ArticleId(id));
        }
        return articles;
    }

    @Override
    public void commit(TopicSlug slug, ViewDiff diff, TopicUpdated event, Instant at) {
        sql.batch(
                "delete from view_element where slug = ? and view = ? and key = ?",
                diff.removed().stream()
                        .map(key -> new @Nullable Object[] {slug.value(), key.view(), key.key()})
                        .toList());
        List<@Nullable Object[]> written = new ArrayList<>();
        for (Cell cell : diff.written()) {
            written.add(new @Nullable Object[] {
                slug.value(),
                cell.id().view(),
                cell.id().key(),
                cell.sortKey(),
                cell.hash(),
                cell.summary(),
                cell.articles().stream().map(ArticleId::value).toArray(UUID[]::new),
                cell.json()
            });
        }
        sql.batch(PUT_CELL, written);
        sql.update("update topic set revision = ? where slug = ?", event.revision(), slug.value());
        sql.update(
                "insert into topic_change (slug, revision, committed_at, changes, causes) values (?, ?, ?, ?::jsonb, ?::jsonb)",
                slug.value(),
                event.revision(),
                at,
                Json.write(event.changes()),
                Json.write(event.causes()));
        sql.update("insert into outbox (slug, event, at) values (?, ?::jsonb, ?)", slug.value(), Json.write(event), at);
    }
}
