package io.parley.timeline.projection.adapter;

import io.parley.events.article.ArticleId;
import io.parley.timeline.database.Sql;
import io.parley.timeline.projection.application.Progress;
import io.parley.timeline.readers.domain.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Progress as the work list in PostgreSQL has it. */
@ApplicationScoped
public class JdbcProgress implements Progress {

    private final Sql sql;

    @Inject
    JdbcProgress(Sql sql) {
        this.sql = sql;
    }

    private record Stored(ArticleId article, long version) {}

    @Override
    @Transactional
    public Map<ArticleId, Long> stored(Collection<ArticleId> articles, Reader reader) {
        Object ids = articles.stream().map(ArticleId::value).toArray(UUID[]::new);
        Map<ArticleId, Long> stored = new HashMap<>();
        sql.query(
                        """
                        select article_id, max(version) from article_version
                        where settled and article_id = any(?) and may_read_article(article_id, ?) group by 1""",
                        row -> new Stored(new ArticleId(row.getObject(1, UUID.class)), row.getLong(2)),
                        ids,
                        reader.groups())
                .forEach(one -> stored.put(one.article(), one.version()));
        return stored;
    }

    @Override
    @Transactional
    public List<String> topicsBehind(Reader reader) {
        return sql.query("""
                select slug from topic where may_read(readers, ?) and slug in (
                    select slug from topic_work union all select slug from chapter where waits) order by slug""", row -> row.getString(1), (Object) reader.groups());
    }
}
