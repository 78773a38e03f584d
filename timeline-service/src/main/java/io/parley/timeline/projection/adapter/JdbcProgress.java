package io.parley.timeline.projection.adapter;

import io.parley.events.article.ArticleId;
import io.parley.timeline.database.Sql;
import io.parley.timeline.projection.application.Progress;
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
    public Map<ArticleId, Long> stored(Collection<ArticleId> articles) {
        Object ids = articles.stream().map(ArticleId::value).toArray(UUID[]::new);
        Map<ArticleId, Long> stored = new HashMap<>();
        sql.query(
                        "select article_id, max(version) from article_version where settled and article_id = any(?) group by 1",
                        row -> new Stored(new ArticleId(row.getObject(1, UUID.class)), row.getLong(2)),
                        ids)
                .forEach(one -> stored.put(one.article(), one.version()));
        return stored;
    }

    @Override
    @Transactional
    public List<String> topicsBehind() {
        return sql.query(
                "select slug from topic_work union select slug from chapter where waits order by slug",
                row -> row.getString(1));
    }
}
