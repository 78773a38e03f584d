package io.parley.ingest.history.adapter;

import io.agroal.api.AgroalDataSource;
import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.ingest.article.application.NewVersion.Fate;
import io.parley.ingest.article.application.Unavailable;
import io.parley.ingest.article.domain.Head.Delivery;
import io.parley.ingest.history.application.ArticleHistory;
import io.parley.ingest.history.application.VersionEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads histories; never the events, so that no text can leave this way. */
@ApplicationScoped
public class PostgresHistory implements ArticleHistory.Reader {

    private static final String SELECT = """
            SELECT v.provider, v.item_id, v.version, v.status, v.fate, o.held, v.current, v.sender_number,
                   v.sender_time, v.embargoed, v.expires, v.content_hash, v.format, v.editorial_note, v.remarks, v.received_at,
                   v.available_at
            FROM article_version v LEFT JOIN outbox o USING (receipt)
            WHERE v.article_id = ? ORDER BY v.receipt
            """;

    private final AgroalDataSource dataSource;

    @Inject
    PostgresHistory(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<ArticleHistory> of(ArticleId articleId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setObject(1, articleId.value());
            try (ResultSet row = statement.executeQuery()) {
                return read(articleId, row);
            }
        } catch (SQLException e) {
            throw new Unavailable.Store("the database cannot be read", e);
        }
    }

    private static Optional<ArticleHistory> read(ArticleId articleId, ResultSet row) throws SQLException {
        List<VersionEntry> versions = new ArrayList<>();
        String provider = "";
        String itemId = "";
        while (row.next()) {
            provider = row.getString("provider");
            itemId = row.getString("item_id");
            versions.add(entry(row));
        }
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(new ArticleHistory(articleId, provider, itemId, versions));
    }

    private static VersionEntry entry(ResultSet row) throws SQLException {
        Fate fate = Fate.valueOf(row.getString("fate"));
        String remarks = row.getString("remarks");
        return new VersionEntry(
                row.getLong("version"),
                ArticleStatus.valueOf(row.getString("status")),
                fate,
                delivery(fate, row.getObject("held", Boolean.class)),
                row.getBoolean("current"),
                row.getObject("sender_number", Long.class),
                time(row, "sender_time"),
                time(row, "embargoed"),
                time(row, "expires"),
                row.getString("content_hash"),
                row.getString("format"),
                row.getString("editorial_note"),
                remarks == null ? List.of() : remarks.lines().toList(),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                time(row, "available_at"));
    }

    /** A held version that is in no list any more was overtaken and will never be sent. */
    private static @Nullable Delivery delivery(Fate fate, @Nullable Boolean held) {
        if (held == null) {
            return fate == Fate.ACCEPTED ? Delivery.PUBLISHED : null;
        }
        return held ? Delivery.HELD : Delivery.PENDING;
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
