package io.parley.timeline.suggestions.adapter;

import io.parley.events.article.ArticleId;
import io.parley.timeline.database.Sql;
import io.parley.timeline.facts.domain.VersionKey;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.suggestions.application.UnmatchedNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Unmatched news in PostgreSQL, along the index of the versions that came last. */
@ApplicationScoped
public class JdbcUnmatchedNews implements UnmatchedNews {

    private static final String NEWEST = """
            with latest as materialized (
                select article_id, version, engine_sequence, available_at from article_version
                where settled and status = 'USABLE' order by available_at desc, article_id limit ?)
            select v.article_id, v.version from latest v
            join fact s on s.article_id = v.article_id and s.version = v.version and s.engine_sequence = v.engine_sequence
                and s.kind = 'STAGE' and s.ordinal = 0 and s.content ->> 'stage' <> 'NONE'
            where not exists (select 1 from topic_article m where m.article_id = v.article_id and m.version = v.version)
                and not exists (select 1 from article_version n
                                where n.article_id = v.article_id and n.version > v.version and n.settled)
                and may_read_article(v.article_id, ?)
            order by v.available_at desc, v.article_id limit ?""";

    private final Sql sql;

    @Inject
    JdbcUnmatchedNews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<VersionKey> newest(int looked, int limit, Reader reader) {
        return sql.query(
                NEWEST,
                row -> new VersionKey(new ArticleId(row.getObject(1, UUID.class)), row.getLong(2)),
                looked,
                reader.groups(),
                limit);
    }
}
