package io.parley.timeline.facts.adapter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.timeline.database.Json;
import io.parley.timeline.database.Sql;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.facts.domain.VersionKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts settled versions together from their rows. What is settled under one engine sequence never changes: it is kept. */
@ApplicationScoped
public class FactReader {

    /** Characters of bodies that are kept; with their facts about four times as much memory. */
    private static final long CACHED_CHARACTERS = 12_000_000;

    private static final String SETTLED = """
            select v.article_id, v.version, v.engine_sequence from article_version v
            join unnest(?, ?) as wanted (article_id, version) using (article_id, version)
            where v.settled and v.status = 'USABLE'""";
    private static final String ARTICLES = """
            select v.provenance, v.body, e.envelope, v.engine_sequence from article_version v
            join unnest(?, ?) as wanted (article_id, version) using (article_id, version)
            join extraction e on e.article_id = v.article_id and e.version = v.version
              and e.engine_sequence = v.engine_sequence and e.kind = 'CLAIMS'""";
    private static final String FACTS = """
            select f.article_id, f.version, f.engine_sequence, f.kind, f.content from fact f
            join unnest(?, ?) as wanted (article_id, version) using (article_id, version)
            order by f.article_id, f.version, f.kind, f.ordinal""";

    private final Sql sql;
    private final Cache<Key, ReportedArticle> kept = Caffeine.newBuilder()
            .maximumWeight(CACHED_CHARACTERS)
            .weigher((Key key, ReportedArticle article) ->
                    1_000 + article.article().body().length())
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    private record Key(ArticleId article, long version, long sequence) {}

    @Inject
    FactReader(Sql sql) {
        this.sql = sql;
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
        loaded.addAll(read(missing));
        return loaded;
    }

    private List<ReportedArticle> read(List<Key> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Object ids = ids(keys.stream().map(Key::article).toList());
        Object versions = keys.stream().map(Key::version).toArray(Long[]::new);
        Map<Key, FactList> lists = new HashMap<>();
        sql.query(
                FACTS,
                row -> lists.computeIfAbsent(
                                new Key(new ArticleId(row.getObject(1, UUID.class)), row.getLong(2), row.getLong(3)),
                                any -> new FactList())
                        .add(FactKind.valueOf(row.getString(4)), row.getString(5)),
                ids,
                versions);
        List<ReportedArticle> read = sql.query(
                ARTICLES,
                row -> {
                    ArticleEvent article =
                            Bodies.with(Json.read(row.getString(1), ArticleEvent.class), row.getString(2));
                    Key key = new Key(article.articleId(), article.version(), row.getLong(4));
                    ReportedArticle reported =
                            lists.getOrDefault(key, new FactList()).report(article, row.getString(3));
                    kept.put(key, reported);
                    return reported;
                },
                ids,
                versions);
        return read;
    }

    private static UUID[] ids(List<ArticleId> articles) {
        return articles.stream().map(ArticleId::value).toArray(UUID[]::new);
    }
}
