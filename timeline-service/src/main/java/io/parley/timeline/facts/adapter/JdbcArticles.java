package io.parley.timeline.facts.adapter;

import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.timeline.database.Json;
import io.parley.timeline.database.Sql;
import io.parley.timeline.facts.application.Articles;
import io.parley.timeline.readers.domain.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Articles in PostgreSQL. The newest version decides whether any may be read. */
@ApplicationScoped
public class JdbcArticles implements Articles {

    private static final String VERSIONS = """
            select provenance, body, settled from article_version
            where article_id = ? and may_read_article(article_id, ?) order by version desc""";

    private final Sql sql;

    @Inject
    JdbcArticles(Sql sql) {
        this.sql = sql;
    }

    private record Stored(ArticleEvent article, boolean settled) {}

    @Override
    @Transactional
    public Answer find(ArticleId id, @Nullable Long version, Reader reader) {
        List<Stored> versions = sql.query(
                VERSIONS,
                row -> new Stored(
                        Bodies.with(Json.read(row.getString(1), ArticleEvent.class), row.getString(2)),
                        row.getBoolean(3)),
                id.value(),
                reader.groups());
        Stored newest = versions.stream()
                .filter(Stored::settled)
                .findFirst()
                .orElse(versions.isEmpty() ? null : versions.get(0));
        if (newest == null) {
            return new Answer.Unknown();
        }
        if (newest.article().status() != ArticleStatus.USABLE) {
            boolean killed = newest.article().status() == ArticleStatus.CANCELED;
            return new Answer.Withdrawn(killed ? "killed" : "withheld");
        }
        return versions.stream()
                .map(Stored::article)
                .filter(article -> version == null ? article.equals(newest.article()) : article.version() == version)
                .filter(article -> article.status() == ArticleStatus.USABLE)
                .findFirst()
                .<Answer>map(Answer.Text::new)
                .orElse(new Answer.Unknown());
    }

    @Override
    @Transactional
    public Set<ArticleId> stored(Collection<ArticleId> ids) {
        return new HashSet<>(sql.query(
                "select distinct article_id from article_version where article_id = any (?)",
                row -> new ArticleId(row.getObject(1, UUID.class)),
                (Object) ids.stream().map(ArticleId::value).toArray(UUID[]::new)));
    }

    @Override
    @Transactional
    public boolean mayRead(ArticleId id, Reader reader) {
        return sql.query("select may_read_article(?, ?)", row -> row.getBoolean(1), id.value(), reader.groups())
                .contains(true);
    }
}
