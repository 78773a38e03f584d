package io.parley.timeline.projection.adapter;

import io.parley.events.timeline.TopicUpdated;
import io.parley.foundation.trace.Spans;
import io.parley.timeline.chapters.domain.Block;
import io.parley.timeline.database.Json;
import io.parley.timeline.database.Sql;
import io.parley.timeline.projection.application.CellStore;
import io.parley.timeline.projection.application.Cells;
import io.parley.timeline.projection.application.KeptChapter;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.Cell.CellKey;
import io.parley.timeline.projection.domain.ViewDiff;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.domain.ChapterRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Views, change log and outbox in PostgreSQL. */
@ApplicationScoped
public class JdbcCells implements CellStore {

    private static final String SETTLED = """
            select view, key, sort_key, hash, summary, article_ids, %1$s, false from view_element
            where slug = ? and chapter = ? and not view = any(?)
            union all
            select view, key, sort_key, hash, summary, article_ids, %1$s, true from chapter_element
            where slug = ? and chapter = ? and view <> 'overview'""";

    /** Under no chapter, since it goes over to the next one. */
    private static final String STATE = """
            select view, key, sort_key, hash, summary, article_ids, %s, false from view_element
            where slug = ? and chapter = '' and view = any(?)""";

    private final Sql sql;
    private final JdbcChapterCells chapters;
    private final Spans spans;

    private record Kept(Cell cell, boolean shadowed) {}

    private record Counted(String view, int count) {}

    @Inject
    JdbcCells(Sql sql, JdbcChapterCells chapters, Spans spans) {
        this.sql = sql;
        this.chapters = chapters;
        this.spans = spans;
    }

    @Override
    public KeptChapter kept(TopicSlug slug, Block chapter, boolean newest) {
        List<Kept> settled = settled(slug, chapter, "''");
        List<Cell> cells =
                settled.stream().map(one -> one.cell().toCompare()).collect(Collectors.toCollection(ArrayList::new));
        if (newest) {
            state(slug, "''").stream()
                    .filter(cell -> !cell.id().view().equals(Cells.OVERVIEW))
                    .map(Cell::toCompare)
                    .forEach(cells::add);
        }
        return new KeptChapter(
                cells,
                settled.stream()
                        .filter(Kept::shadowed)
                        .map(one -> one.cell().id())
                        .collect(Collectors.toSet()));
    }

    @Override
    public List<Cell> settledContents(TopicSlug slug, Block chapter) {
        return settled(slug, chapter, "content").stream().map(Kept::cell).toList();
    }

    @Override
    public List<Cell> stateContents(TopicSlug slug) {
        return state(slug, "content");
    }

    private List<Kept> settled(TopicSlug slug, Block chapter, String content) {
        return sql.query(
                SETTLED.formatted(content),
                row -> new Kept(CellRows.cell(row), row.getBoolean(8)),
                slug.value(),
                chapter.bits(),
                Cells.STATE.toArray(String[]::new),
                slug.value(),
                chapter.bits());
    }

    private List<Cell> state(TopicSlug slug, String content) {
        return sql.query(STATE.formatted(content), CellRows::cell, slug.value(), Cells.STATE.toArray(String[]::new));
    }

    @Override
    public Optional<Cell> overview(TopicSlug slug) {
        return sql
                .query(
                        "select view, key, sort_key, hash, summary, article_ids, '' from view_element where slug = ? and view = ?",
                        CellRows::cell,
                        slug.value(),
                        Cells.OVERVIEW)
                .stream()
                .findFirst();
    }

    @Override
    public List<CellKey> strays(TopicSlug slug) {
        return chapters.strays(slug);
    }

    @Override
    public ViewDiff settle(TopicSlug slug, Block chapter, ViewDiff diff, Set<CellKey> shadowed) {
        if (!chapter.equals(Block.WHOLE)) {
            return chapters.settle(slug, chapter, diff, shadowed);
        }
        write(slug, diff);
        return diff;
    }

    @Override
    public void write(TopicSlug slug, ViewDiff diff) {
        sql.batch(CellRows.REMOVE, CellRows.keys(slug, diff.removed()));
        sql.batch(CellRows.PUT, CellRows.cells(slug, Block.WHOLE, diff.written()));
    }

    @Override
    public void record(TopicSlug slug, Block chapter, Cell record) {
        sql.batch(CellRows.PUT_ASIDE, CellRows.cells(slug, chapter, List.of(record)));
    }

    @Override
    public List<ChapterRecord> records(TopicSlug slug) {
        return sql.query(
                """
                select e.content from chapter c left join chapter_element e
                    on e.slug = c.slug and e.chapter = c.block and e.view = 'overview' and not e.withdrawn
                where c.slug = ? order by c.block""",
                row -> {
                    String content = row.getString(1);
                    return content == null ? ChapterRecord.UNKNOWN : Json.read(content, ChapterRecord.class);
                },
                slug.value());
    }

    @Override
    public Map<String, Integer> shadows(TopicSlug slug) {
        return sql
                .query(
                        "select view, count(*) from chapter_element where slug = ? and view <> 'overview' group by view",
                        row -> new Counted(row.getString(1), row.getInt(2)),
                        slug.value())
                .stream()
                .collect(Collectors.toMap(Counted::view, Counted::count));
    }

    @Override
    public void announce(TopicSlug slug, TopicUpdated event, Instant at) {
        // Nobody hears of views that are built beside others.
        if (sql.update(
                        "update topic set revision = ? where slug = ? and rebuilds is null",
                        event.revision(),
                        slug.value())
                == 0) {
            return;
        }
        sql.update(
                "insert into topic_change (slug, revision, committed_at, changes, causes) values (?, ?, ?, ?::jsonb, ?::jsonb)",
                slug.value(),
                event.revision(),
                at,
                Json.write(event.changes()),
                Json.write(event.causes()));
        sql.update(
                "insert into outbox (slug, event, at, trace) values (?, ?::jsonb, ?, ?)",
                slug.value(),
                Json.write(event),
                at,
                spans.recordedHeader());
    }
}
