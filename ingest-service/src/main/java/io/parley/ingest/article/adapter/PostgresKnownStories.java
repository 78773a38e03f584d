package io.parley.ingest.article.adapter;

import io.agroal.api.AgroalDataSource;
import io.parley.events.EventJson;
import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.ingest.article.application.Unavailable;
import io.parley.ingest.wire.application.KnownStories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the events of current versions say of their stories. */
@ApplicationScoped
public class PostgresKnownStories implements KnownStories {

    private static final String SELECT =
            "SELECT article_id, event FROM article_version WHERE current AND article_id = ANY (?) AND event IS NOT NULL";

    private final AgroalDataSource dataSource;

    @Inject
    PostgresKnownStories(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Map<ArticleId, Story> of(Collection<ArticleId> articles) {
        Map<ArticleId, Story> stories = new HashMap<>();
        Object[] ids = articles.stream().map(ArticleId::value).toArray();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    stories.put(new ArticleId(row.getObject(1, UUID.class)), story(row.getBytes(2)));
                }
            }
        } catch (SQLException e) {
            throw new Unavailable.Store("the database cannot be read", e);
        }
        return stories;
    }

    private static Story story(byte[] json) {
        try {
            ArticleEvent event = EventJson.mapper().readValue(json, ArticleEvent.class);
            String published =
                    event.published() == null ? null : event.published().value();
            return new Story(event.url(), published, event.headline());
        } catch (IOException e) {
            throw new UncheckedIOException("a stored event cannot be read", e);
        }
    }
}
