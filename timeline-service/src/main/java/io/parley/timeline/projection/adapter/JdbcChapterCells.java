package io.parley.timeline.projection.adapter;

import io.parley.events.timeline.Change.Kind;
import io.parley.timeline.chapters.domain.Block;
import io.parley.timeline.database.Sql;
import io.parley.timeline.projection.application.Cells;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.Cell.CellKey;
import io.parley.timeline.projection.domain.ViewDiff;
import io.parley.timeline.topics.domain.TopicSlug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the chapters that have an element with one key is the one that shows it: always the latest. */
@ApplicationScoped
class JdbcChapterCells {

    private static final String COLUMNS = "view, key, sort_key, hash, summary, article_ids, content, withdrawn";

    private static final String STEP_BACK = """
            insert into chapter_element (slug, chapter, %1$s)
            select slug, chapter, %1$s from view_element where slug = ? and view = ? and key = ?""".formatted(COLUMNS);

    /** The latest of those behind. */
    private static final String STEP_FORWARD = """
            with latest as (delete from chapter_element where slug = ? and chapter = ? and view = ? and key = ? returning *)
            insert into view_element (slug, chapter, %1$s) select slug, chapter, %1$s from latest""".formatted(COLUMNS);

    private static final String REMOVE_ASIDE =
            "delete from chapter_element where slug = ? and chapter = ? and view = ? and key = ?";

    private final Sql sql;

    @Inject
    JdbcChapterCells(Sql sql) {
        this.sql = sql;
    }

    private record Owned(CellKey key, String chapter) {}

    ViewDiff settle(TopicSlug slug, Block chapter, ViewDiff diff, Set<CellKey> shadowed) {
        Map<CellKey, Kind> kinds = new HashMap<>();
        List<Cell> shown = new ArrayList<>();
        List<Cell> aside = new ArrayList<>();
        List<CellKey> back = new ArrayList<>();
        Map<CellKey, String> owners = owners(
                "select view, key, chapter from view_element where slug = ? and (view, key) in (select * from unnest(?, ?))",
                slug,
                diff.written().stream()
                        .map(Cell::id)
                        .filter(key -> diff.kind(key) == Kind.ADDED)
                        .toList());
        for (Cell cell : diff.written()) {
            CellKey key = cell.id();
            String owner = owners.get(key);
            if (shadowed.contains(key) || (owner != null && owner.compareTo(chapter.bits()) > 0)) {
                aside.add(cell);
                continue;
            }
            if (owner != null) {
                back.add(key);
            }
            shown.add(cell);
            kinds.put(key, owner == null ? diff.kind(key) : Kind.CHANGED);
        }
        sql.batch(STEP_BACK, CellRows.keys(slug, back));
        sql.batch(CellRows.PUT, CellRows.cells(slug, chapter, shown));
        sql.batch(CellRows.PUT_ASIDE, CellRows.cells(slug, chapter, aside));
        List<CellKey> removed = remove(slug, chapter, diff, shadowed, kinds, shown);
        return new ViewDiff(shown, removed, kinds);
    }

    private List<CellKey> remove(
            TopicSlug slug,
            Block chapter,
            ViewDiff diff,
            Set<CellKey> shadowed,
            Map<CellKey, Kind> kinds,
            List<Cell> shown) {
        List<CellKey> gone =
                diff.removed().stream().filter(key -> !shadowed.contains(key)).toList();
        sql.batch(
                REMOVE_ASIDE,
                diff.removed().stream()
                        .filter(shadowed::contains)
                        .map(key -> behind(slug, chapter.bits(), key))
                        .toList());
        sql.batch(CellRows.REMOVE, CellRows.keys(slug, gone));
        Map<CellKey, String> heirs = owners("""
                select view, key, max(chapter) from chapter_element
                where slug = ? and view <> 'overview' and (view, key) in (select * from unnest(?, ?)) group by view, key""", slug, gone);
        sql.batch(
                STEP_FORWARD,
                heirs.entrySet().stream()
                        .map(heir -> behind(slug, heir.getValue(), heir.getKey()))
                        .toList());
        List<CellKey> removed = new ArrayList<>();
        for (CellKey key : gone) {
            if (heirs.containsKey(key)) {
                kinds.put(key, Kind.CHANGED);
                shown.add(new Cell(key, "", "", "", Set.of(), ""));
            } else {
                kinds.put(key, Objects.requireNonNull(diff.kinds().get(key)));
                removed.add(key);
            }
        }
        return removed;
    }

    private static @Nullable Object[] behind(TopicSlug slug, String chapter, CellKey key) {
        return new @Nullable Object[] {slug.value(), chapter, key.view(), key.key()};
    }

    private Map<CellKey, String> owners(String query, TopicSlug slug, Collection<CellKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<CellKey, String> owners = new HashMap<>();
        sql.query(
                        query,
                        JdbcChapterCells::owned,
                        slug.value(),
                        keys.stream().map(CellKey::view).toArray(String[]::new),
                        keys.stream().map(CellKey::key).toArray(String[]::new))
                .forEach(one -> owners.put(one.key(), one.chapter()));
        return owners;
    }

    private static Owned owned(ResultSet row) throws SQLException {
        return new Owned(new CellKey(row.getString(1), row.getString(2)), row.getString(3));
    }

    /** Gives the elements of chapters that go to another one; what two of them have, the later one's. */
    void inherit(TopicSlug slug, Collection<Block> gone, @Nullable Block heir) {
        String[] chapters = gone.stream().map(Block::bits).toArray(String[]::new);
        String[] state = Cells.STATE.toArray(String[]::new);
        if (heir == null) {
            sql.update("delete from chapter_element where slug = ? and chapter = any(?)", slug.value(), chapters);
            sql.update(
                    "delete from view_element where slug = ? and chapter = any(?) and not view = any(?)",
                    slug.value(),
                    chapters,
                    state);
            return;
        }
        if (Set.copyOf(gone).equals(Set.of(heir))) {
            return;
        }
        Set<String> all = new HashSet<>(List.of(chapters));
        all.add(heir.bits());
        String[] these = all.toArray(String[]::new);
        sql.update("""
                delete from chapter_element s where s.slug = ? and s.chapter = any(?) and (s.view = 'overview'
                    or exists (select 1 from view_element v
                        where v.slug = s.slug and v.view = s.view and v.key = s.key and v.chapter = any(?))
                    or exists (select 1 from chapter_element t where t.slug = s.slug and t.view = s.view and t.key = s.key
                        and t.chapter = any(?) and t.chapter <> s.chapter and (t.chapter > s.chapter or t.chapter = ?)))""", slug.value(), chapters, these, these, heir.bits());
        sql.update(
                "update chapter_element set chapter = ? where slug = ? and chapter = any(?)",
                heir.bits(),
                slug.value(),
                chapters);
        sql.update(
                "update view_element set chapter = ? where slug = ? and chapter = any(?) and not view = any(?)",
                heir.bits(),
                slug.value(),
                chapters,
                state);
    }

    /** Rows of no chapter, and shown ones of an earlier chapter than one behind them. */
    List<CellKey> strays(TopicSlug slug) {
        return sql.query(
                """
                select view, key from view_element v where slug = ? and not view = any(?)
                    and not exists (select 1 from chapter c where c.slug = v.slug and c.block = v.chapter)
                union
                select s.view, s.key from chapter_element s left join view_element v using (slug, view, key)
                where s.slug = ? and s.view <> 'overview' and (v.chapter is null or v.chapter <= s.chapter)
                union
                select s.view, s.key from chapter_element s where slug = ?
                    and not exists (select 1 from chapter c where c.slug = s.slug and c.block = s.chapter)""",
                row -> new CellKey(row.getString(1), row.getString(2)),
                slug.value(),
                Cells.STATE.toArray(String[]::new),
                slug.value(),
                slug.value());
    }
}
