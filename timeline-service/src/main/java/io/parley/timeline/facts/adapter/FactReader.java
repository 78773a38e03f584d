package io.parley.timeline.facts.adapter;

import com.github.benmanes.caffeine.cache.Cache;
import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.timeline.database.Sql;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.facts.domain.VersionKey;
import io.parley.timeline.memory.HeapShare;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Puts settled versions together from their rows. What is settled under one engine sequence never changes: it is kept, within a share
 * of the heap, and let go before memory is short.
 */
@ApplicationScoped
public class FactReader {

    /** The driver holds all rows of an answer as text beside what is made of them. */
    private static final int MOST_AT_ONCE = 200;

    private static final String SETTLED = """
            select v.article_id, v.version, v.engine_sequence from article_version v
            join unnest(?, ?) as wanted (article_id, version) using (article_id, version)
            where v.settled and v.status = 'USABLE'""";
    /** One statement, so that a version is read with the facts of its engine even while a newer engine takes their place. */
    private static final String READ = """
            select v.provenance, v.body, e.envelope, v.engine_sequence, f.kinds, f.contents from article_version v
            join unnest(?, ?) as wanted (article_id, version) using (article_id, version)
            join extraction e on e.article_id = v.article_id and e.version = v.version
              and e.engine_sequence = v.engine_sequence and e.kind = 'CLAIMS'
            cross join lateral (
                select coalesce(array_agg(kind order by kind, ordinal), '{}') as kinds,
                    coalesce(array_agg(content::text order by kind, ordinal), '{}') as contents
                from fact where article_id = v.article_id and version = v.version
                  and engine_sequence = v.engine_sequence) f""";

    private final Sql sql;
    private final Cache<Key, ReportedArticle> kept;

    private record Key(ArticleId article, long version, long sequence) {}

    @Inject
    FactReader(Sql sql, FactsConfig config) {
        this.sql = sql;
        this.kept = HeapShare.of(config.keptShare(), ReportedArticle::weight);
    }

    List<ReportedArticle> load(Collection<VersionKey> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        List<Key> settled = sql.query(
                SETTLED,
                row -> new Key(new ArticleId(row.getObject(1, UUID.class)), row.getLong(2), row.getLong(3)),
                ids(versions.stream().map(VersionKey::articleId).toList()),
                versions.stream().map(VersionKey::version).toArray(Long[]::new));
        List<ReportedArticle> loaded = new ArrayList<>();
        List<Key> missing = new ArrayList<>();
        for (Key key : settled) {
            ReportedArticle known = kept.getIfPresent(key);
            if (known == null) {
                missing.add(key);
            } else {
                loaded.add(known);
            }
        }
        FactJson json = new FactJson();
        for (int first = 0; first < missing.size(); first += MOST_AT_ONCE) {
            loaded.addAll(read(missing.subList(first, Math.min(missing.size(), first + MOST_AT_ONCE)), json));
        }
        return loaded;
    }

    private List<ReportedArticle> read(List<Key> keys, FactJson json) {
        return sql.query(
                READ,
                row -> read(row, json),
                ids(keys.stream().map(Key::article).toList()),
                keys.stream().map(Key::version).toArray(Long[]::new));
    }

    private ReportedArticle read(ResultSet row, FactJson json) throws SQLException {
        ArticleEvent article = Bodies.with(json.read(row.getString(1), ArticleEvent.class), row.getString(2));
        FactList facts = new FactList(json);
        String[] kinds = (String[]) row.getArray(5).getArray();
        String[] contents = (String[]) row.getArray(6).getArray();
        for (int i = 0; i < kinds.length; i++) {
            facts.add(FactKind.valueOf(kinds[i]), contents[i]);
        }
        ReportedArticle read = facts.report(article, row.getString(3));
        kept.put(new Key(article.articleId(), article.version(), row.getLong(4)), read);
        return read;
    }

    private static UUID[] ids(List<ArticleId> articles) {
        return articles.stream().map(ArticleId::value).toArray(UUID[]::new);
    }
}
