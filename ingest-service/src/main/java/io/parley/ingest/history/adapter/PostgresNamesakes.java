package io.parley.ingest.history.adapter;

import io.agroal.api.AgroalDataSource;
import io.parley.events.article.ArticleId;
import io.parley.ingest.article.application.Unavailable;
import io.parley.ingest.history.application.Namesakes;
import io.parley.ingest.history.application.Namesakes.Namesake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Finds namesakes without an index on senders' ids, which every article would have to pay for: an article's id follows from
 * its provider and its sender's id, so that it is enough to know the providers.
 */
@ApplicationScoped
public class PostgresNamesakes implements Namesakes.Finder {

    private static final int MOST_PROVIDERS = 10_000;

    private final AgroalDataSource dataSource;

    @Inject
    PostgresNamesakes(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public List<Namesake> of(String provider, String itemId) {
        try (Connection connection = dataSource.getConnection()) {
            Object[] ids = otherProviders(connection, provider).stream()
                    .map(other -> ArticleId.of(other, itemId).value())
                    .toArray();
            return existing(connection, ids);
        } catch (SQLException e) {
            throw new Unavailable.Store("the database cannot be read", e);
        }
    }

    private static List<String> otherProviders(Connection connection, String provider) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT name FROM provider WHERE name <> ? LIMIT " + MOST_PROVIDERS)) {
            statement.setString(1, provider);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
        }
        return names;
    }

    private static List<Namesake> existing(Connection connection, Object[] ids) throws SQLException {
        List<Namesake> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT article_id, provider FROM article_version WHERE current AND article_id = ANY (?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Namesake(new ArticleId(row.getObject(1, UUID.class)), row.getString(2)));
                }
            }
        }
        return found;
    }
}
