package io.parley.timeline.projection.adapter;

import io.parley.events.article.ArticleId;
import io.parley.events.article.Published;
import io.parley.timeline.chapters.domain.Block;
import io.parley.timeline.chapters.domain.Place;
import io.parley.timeline.database.Json;
import io.parley.timeline.database.Sql;
import io.parley.timeline.facts.domain.VersionKey;
import io.parley.timeline.projection.application.ChapterStore;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.domain.Carried;
import io.parley.timeline.views.domain.Plausible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Places and chapters in PostgreSQL. A block is a range of places: no bit is as large as the "2" behind its bits. */
@ApplicationScoped
public class JdbcChapters implements ChapterStore {

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

    private static final String PLACED = """
            select c.article_id, c.version, v.provenance -> 'published', v.available_at
            from (%s) c join article_version v using (article_id, version)""";

    private static final String IN_BLOCK = " from topic_place where slug = ? and place >= ? and place < ?";

    private final Sql sql;
    private final JdbcChapterCells cells;
    private final String rules = ViewRules.digest();

    @Inject
    JdbcChapters(Sql sql, JdbcChapterCells cells) {
        this.sql = sql;
        this.cells = cells;
    }

    @Override
    public List<Chapter> chapters(TopicSlug slug) {
        return sql.query(
                "select block, most, waits from chapter where slug = ? order by block",
                row -> new Chapter(new Block(row.getString(1)), row.getInt(2), row.getBoolean(3)),
                slug.value());
    }

    @Override
    public SortedMap<Place, VersionKey> counting(TopicSlug slug, @Nullable Instant asOf) {
        return placed(sql.query(
                PLACED.formatted(OF_ALL),
                JdbcChapters::placed,
                slug.value(),
                asOf == null ? END_OF_TIME : asOf,
                slug.value()));
    }

    @Override
    public SortedMap<Place, VersionKey> countingAmong(TopicSlug slug, Collection<ArticleId> articles) {
        return placed(sql.query(
                PLACED.formatted(OF_SOME),
                JdbcChapters::placed,
                slug.value(),
                ids(articles),
                END_OF_TIME,
                slug.value()));
    }

    private static SortedMap<Place, VersionKey> placed(List<Map.Entry<Place, VersionKey>> rows) {
        SortedMap<Place, VersionKey> placed = new TreeMap<>();
        rows.forEach(row -> placed.put(row.getKey(), row.getValue()));
        return placed;
    }

    private static Map.Entry<Place, VersionKey> placed(ResultSet row) throws SQLException {
        VersionKey version = version(row);
        String published = row.getString(3);
        Published told = published == null || "null".equals(published) ? null : Json.read(published, Published.class);
        return Map.entry(
                Place.of(
                        Plausible.publishedAt(
                                told, row.getObject(4, OffsetDateTime.class).toInstant()),
                        version.articleId()),
                version);
    }

    @Override
    public List<Place> displace(TopicSlug slug, Collection<ArticleId> articles) {
        return sql.query(
                "delete from topic_place where slug = ? and article_id = any(?) returning place",
                row -> new Place(row.getString(1)),
                slug.value(),
                ids(articles));
    }

    @Override
    public void displaceAll(TopicSlug slug) {
        sql.update("delete from topic_place where slug = ?", slug.value());
    }

    @Override
    public void place(TopicSlug slug, Map<Place, VersionKey> articles) {
        sql.update(
                """
                insert into topic_place (slug, article_id, version, place)
                select ?, a, v, p from unnest(?, ?, ?) as each (a, v, p)""",
                slug.value(),
                ids(articles.values().stream().map(VersionKey::articleId).toList()),
                articles.values().stream().map(VersionKey::version).toArray(Long[]::new),
                articles.keySet().stream().map(Place::bits).toArray(String[]::new));
    }

    @Override
    public List<Place> places(TopicSlug slug, Block block) {
        return sql.query(
                "select place" + IN_BLOCK + " order by place",
                row -> new Place(row.getString(1)),
                slug.value(),
                block.bits(),
                end(block));
    }

    @Override
    public int count(TopicSlug slug, Block block, int most) {
        return sql.query(
                        "select count(*) from (select 1" + IN_BLOCK + " limit ?) counted",
                        row -> row.getInt(1),
                        slug.value(),
                        block.bits(),
                        end(block),
                        most)
                .get(0);
    }

    @Override
    public List<VersionKey> versions(TopicSlug slug, Block block) {
        return sql.query(
                "select article_id, version" + IN_BLOCK, JdbcChapters::version, slug.value(), block.bits(), end(block));
    }

    @Override
    public List<VersionKey> versions(TopicSlug slug, Collection<ArticleId> articles) {
        return versions(slug, Block.WHOLE, articles);
    }

    @Override
    public List<VersionKey> versions(TopicSlug slug, Block block, Collection<ArticleId> articles) {
        return sql.query(
                "select article_id, version" + IN_BLOCK + " and article_id = any(?)",
                JdbcChapters::version,
                slug.value(),
                block.bits(),
                end(block),
                ids(articles));
    }

    @Override
    public Set<Block> carrying(TopicSlug slug, Collection<ArticleId> articles) {
        return Set.copyOf(sql.query(
                "select block from chapter where slug = ? and carried && ?",
                row -> new Block(row.getString(1)),
                slug.value(),
                ids(articles)));
    }

    @Override
    public void replace(
            TopicSlug slug, Collection<Block> gone, Collection<Block> come, int most, @Nullable Block heir) {
        cells.inherit(slug, gone, heir);
        sql.update("delete from chapter where slug = ? and block = any(?)", slug.value(), bits(gone));
        sql.update(
                "insert into chapter (slug, block, most, waits) select ?, block, ?, true from unnest(?) as each (block)",
                slug.value(),
                most,
                bits(come));
    }

    @Override
    public void await(TopicSlug slug, Collection<Block> chapters) {
        sql.update(
                "update chapter set waits = true where slug = ? and block = any(?) and not waits",
                slug.value(),
                bits(chapters));
    }

    @Override
    public Carried carried(TopicSlug slug, Block chapter) {
        return sql.query(
                        "select carried, turn from chapter where slug = ? and block = ?",
                        row -> new Carried(
                                Arrays.stream((UUID[]) row.getArray(1).getArray())
                                        .map(ArticleId::new)
                                        .collect(Collectors.toSet()),
                                turn(row.getObject(2, UUID.class))),
                        slug.value(),
                        chapter.bits())
                .get(0);
    }

    private static @Nullable ArticleId turn(@Nullable UUID id) {
        return id == null ? null : new ArticleId(id);
    }

    @Override
    public void computed(TopicSlug slug, Block chapter, Carried carried) {
        UUID turn = carried.turn() == null ? null : carried.turn().value();
        UUID[] articles = ids(carried.articles());
        Arrays.sort(articles);
        List<Boolean> differs = sql.query(
                "select carried <> ? or turn is distinct from ?::uuid from chapter where slug = ? and block = ?",
                row -> row.getBoolean(1),
                articles,
                turn,
                slug.value(),
                chapter.bits());
        if (!differs.contains(true)) {
            sql.update(
                    "update chapter set waits = false, rules = ? where slug = ? and block = ?",
                    rules,
                    slug.value(),
                    chapter.bits());
            return;
        }
        sql.update(
                "update chapter set waits = false, carried = ?, turn = ?, rules = ? where slug = ? and block = ?",
                articles,
                turn,
                rules,
                slug.value(),
                chapter.bits());
        sql.update("""
                update chapter set waits = true where slug = ?
                and block = (select min(block) from chapter where slug = ? and block > ?)""", slug.value(), slug.value(), chapter.bits());
    }

    private static VersionKey version(ResultSet row) throws SQLException {
        return new VersionKey(new ArticleId(row.getObject(1, UUID.class)), row.getLong(2));
    }

    /** Behind all places of a block. */
    private static String end(Block block) {
        return block.bits() + "2";
    }

    private static UUID[] ids(Collection<ArticleId> articles) {
        return articles.stream().map(ArticleId::value).toArray(UUID[]::new);
    }

    private static String[] bits(Collection<Block> blocks) {
        return blocks.stream().map(Block::bits).toArray(String[]::new);
    }
}
