package io.parley.ingest.article.adapter;

import io.parley.events.article.ArticleId;
import io.parley.ingest.article.application.EncodedEvent;
import io.parley.ingest.article.application.NewVersion;
import io.parley.ingest.article.application.NewVersion.Fate;
import io.parley.ingest.article.application.Outgoing;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Statements on the list of versions that the broker has not acknowledged. */
final class Outbox {

    private static final String ADD = """
            INSERT INTO outbox (receipt, held, due_at, leased_until)
            SELECT r, h, coalesce(d, now()), CASE WHEN h THEN now() ELSE now() + make_interval(secs => ?) END
            FROM unnest(?::uuid[], ?::boolean[], ?::timestamptz[]) AS t (r, h, d)
            """;

    /** Versions that lost their event were overtaken: their place in the list is void. */
    private static final String CLAIM = """
            WITH due AS (
                SELECT receipt FROM outbox WHERE due_at <= now() AND leased_until <= now()
                ORDER BY due_at, receipt LIMIT ? FOR UPDATE SKIP LOCKED),
            leased AS (
                UPDATE outbox SET leased_until = now() + make_interval(secs => ?)
                WHERE receipt IN (SELECT receipt FROM due) RETURNING receipt, held)
            SELECT v.receipt, v.article_id, v.version, l.held, v.received_at, v.event
            FROM leased l JOIN article_version v USING (receipt) WHERE v.event IS NOT NULL
            ORDER BY v.receipt
            """;

    private static final String WAITING = """
            SELECT v.receipt, v.article_id, v.version, o.held, v.received_at, v.event
            FROM outbox o JOIN article_version v USING (receipt)
            WHERE o.receipt = ANY (?) AND NOT o.held AND v.event IS NOT NULL
            """;

    /** A version acknowledged after its successor would be the last record of its key: the successor goes again. */
    private static final String RELIST = """
            INSERT INTO outbox (receipt, held, due_at, leased_until)
            SELECT h.receipt, h.fate = 'HELD', CASE WHEN h.fate = 'HELD' THEN h.embargoed ELSE now() END, now()
            FROM article_version v JOIN article_version h ON h.article_id = v.article_id AND h.current
            WHERE v.receipt = ANY (?) AND NOT v.current
            ON CONFLICT DO NOTHING
            """;

    private final Connection connection;

    Outbox(Connection connection) {
        this.connection = connection;
    }

    void add(List<NewVersion> versions, Duration lease) throws SQLException {
        List<NewVersion> waiting = versions.stream()
                .filter(v -> v.current() && v.fate() != Fate.STALE)
                .toList();
        if (waiting.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setDouble(1, lease.toMillis() / 1000.0);
            statement.setArray(
                    2, array("uuid", waiting.stream().map(NewVersion::receipt).toArray()));
            statement.setArray(
                    3,
                    array(
                            "bool",
                            waiting.stream().map(v -> v.fate() == Fate.HELD).toArray()));
            statement.setArray(
                    4,
                    array(
                            "text",
                            waiting.stream()
                                    .map(v -> v.fate() == Fate.HELD
                                            ? Times.write(v.submission().embargoed())
                                            : null)
                                    .toArray()));
            statement.executeUpdate();
        }
    }

    void remove(Collection<UUID> receipts) throws SQLException {
        update("DELETE FROM outbox WHERE receipt = ANY (?)", receipts);
    }

    /** Nothing of a killed article is sent any more. */
    void removeAll(Set<ArticleId> articles) throws SQLException {
        update(
                "DELETE FROM outbox o USING article_version v WHERE v.receipt = o.receipt AND v.article_id = ANY (?)",
                articles.stream().map(ArticleId::value).toList());
    }

    /** Held versions that may go from now on. */
    void free(Collection<UUID> receipts) throws SQLException {
        update("UPDATE outbox SET held = false WHERE receipt = ANY (?)", receipts);
    }

    void relistOvertaken(Collection<UUID> receipts) throws SQLException {
        update(RELIST, receipts);
    }

    Map<UUID, Outgoing> waiting(Collection<UUID> receipts) throws SQLException {
        Map<UUID, Outgoing> waiting = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(WAITING)) {
            statement.setArray(1, array("uuid", receipts.toArray()));
            for (Outgoing version : read(statement)) {
                waiting.put(version.receipt(), version);
            }
        }
        return waiting;
    }

    List<Outgoing> claimDue(int limit, Duration lease) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setInt(1, limit);
            statement.setDouble(2, lease.toMillis() / 1000.0);
            return read(statement);
        }
    }

    private static List<Outgoing> read(PreparedStatement statement) throws SQLException {
        List<Outgoing> versions = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                versions.add(new Outgoing(
                        row.getObject(1, UUID.class),
                        new ArticleId(row.getObject(2, UUID.class)),
                        row.getLong(3),
                        row.getBoolean(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        new EncodedEvent(row.getBytes(6))));
            }
        }
        return versions;
    }

    private void update(String sql, Collection<UUID> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, array("uuid", ids.toArray()));
            statement.executeUpdate();
        }
    }

    private Array array(String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }
}
