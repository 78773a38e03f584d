package io.parley.timeline.projection.adapter;

import io.parley.events.article.ArticleId;
import io.parley.timeline.chapters.domain.Block;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.Cell.CellKey;
import io.parley.timeline.topics.domain.TopicSlug;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cells as rows: of {@code view_element}, which readers see, and of {@code chapter_element}, which they do not. */
final class CellRows {

    static final String PUT = """
            insert into view_element (slug, chapter, view, key, sort_key, hash, summary, article_ids, content)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (slug, view, key) do update set chapter = excluded.chapter, sort_key = excluded.sort_key,
                hash = excluded.hash, summary = excluded.summary, article_ids = excluded.article_ids,
                content = excluded.content, withdrawn = false""";

    static final String PUT_ASIDE = """
            insert into chapter_element (slug, chapter, view, key, sort_key, hash, summary, article_ids, content)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (slug, chapter, view, key) do update set sort_key = excluded.sort_key, hash = excluded.hash,
                summary = excluded.summary, article_ids = excluded.article_ids, content = excluded.content, withdrawn = false""";

    static final String REMOVE = "delete from view_element where slug = ? and view = ? and key = ?";

    private CellRows() {}

    static List<@Nullable Object[]> keys(TopicSlug slug, Collection<CellKey> keys) {
        return keys.stream()
                .map(key -> new @Nullable Object[] {slug.value(), key.view(), key.key()})
                .toList();
    }

    static List<@Nullable Object[]> cells(TopicSlug slug, Block chapter, Collection<Cell> cells) {
        return cells.stream()
                .map(cell -> new @Nullable Object[] {
                    slug.value(),
                    chapter.bits(),
                    cell.id().view(),
                    cell.id().key(),
                    cell.sortKey(),
                    cell.hash(),
                    cell.summary(),
                    cell.articles().stream().map(ArticleId::value).toArray(UUID[]::new),
                    cell.json()
                })
                .toList();
    }

    /** Of view, key, sort key, hash, summary, articles and content. */
    static Cell cell(ResultSet row) throws SQLException {
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
}
