package io.parley.ingest.article.adapter;

import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.ingest.article.application.EncodedEvent;
import io.parley.ingest.article.application.Heads;
import io.parley.ingest.article.application.NewVersion;
import io.parley.ingest.article.application.NewVersion.Fate;
import io.parley.ingest.article.domain.Head;
import io.parley.ingest.article.domain.Head.Delivery;
import io.parley.ingest.article.domain.Remark;
import io.parley.ingest.article.domain.SenderOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements on {@code article_version}, each for a whole chunk at once. */
final class VersionRows {

    private static final String LOCK_HEADS = """
            SELECT v.receipt, v.article_id, v.version, v.sender_number, v.sender_time, v.status, v.embargoed,
                   v.content_hash, o.held, now() AS clock
            FROM article_version v LEFT JOIN outbox o ON o.receipt = v.receipt
            WHERE v.current AND v.article_id = ANY (?)
            ORDER BY v.article_id
            FOR UPDATE OF v
            """;

    private static final String INSERT = """
            INSERT INTO article_version (receipt, article_id, version, current, fate, provider, item_id, status,
                sender_number, sender_time, embargoed, expires, content_hash, format, editorial_note, received_at,
                available_at, remarks, event)
            SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::boolean[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::bigint[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[],
                ?::text[], ?::timestamptz[], ?::timestamptz[], ?::text[], ?::bytea[])
            """;

    private static final String RELEASE = """
            UPDATE article_version v SET available_at = ?::timestamptz, event = t.event, fate = 'ACCEPTED'
            FROM unnest(?::uuid[], ?::bytea[]) AS t (receipt, event)
            WHERE v.receipt = t.receipt AND v.event IS NOT NULL
            RETURNING v.receipt
            """;

    private final Connection connection;

    VersionRows(Connection connection) {
        this.connection = connection;
    }

    /** The current versions, locked until the transaction ends; in the order of their ids, so that replicas queue. */
    Heads lockHeads(Collection<ArticleId> articles) throws SQLException {
        Map<ArticleId, Head> heads = new HashMap<>();
        Instant clock = null;
        Object[] ids = articles.stream().map(ArticleId::value).toArray();
        try (PreparedStatement statement = connection.prepareStatement(LOCK_HEADS)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Head head = head(rows);
                    heads.put(head.articleId(), head);
                    clock = Times.read(rows, "clock");
                }
            }
        }
        return new Heads(heads, clock);
    }

    private static Head head(ResultSet row) throws SQLException {
        Boolean held = row.getObject("held", Boolean.class);
        return new Head(
                row.getObject("receipt", UUID.class),
                new ArticleId(row.getObject("article_id", UUID.class)),
                row.getLong("version"),
                new SenderOrder(row.getObject("sender_number", Long.class), Times.read(row, "sender_time")),
                ArticleStatus.valueOf(row.getString("status")),
                Times.read(row, "embargoed"),
                row.getString("content_hash"),
                held == null ? Delivery.PUBLISHED : held ? Delivery.HELD : Delivery.PENDING);
    }

    /** Takes versions out of their place; text goes too, unless they may still have to be sent. */
    void demote(Set<UUID> replaced, Set<UUID> shadowed) throws SQLException {
        update("UPDATE article_version SET current = false, event = NULL WHERE receipt = ANY (?)", replaced);
        update("UPDATE article_version SET current = false WHERE receipt = ANY (?)", shadowed);
    }

    /** Deletes the text of every version of killed articles. */
    void forget(Set<ArticleId> killed) throws SQLException {
        update(
                "UPDATE article_version SET event = NULL WHERE article_id = ANY (?) AND event IS NOT NULL",
                killed.stream().map(ArticleId::value).toList());
    }

    private void update(String sql, Collection<UUID> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.executeUpdate();
        }
    }

    void insert(List<NewVersion> versions) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            Columns columns = new Columns(connection, statement, versions);
            columns.add("uuid", NewVersion::receipt);
            columns.add("uuid", v -> v.submission().articleId().value());
            columns.add("int8", NewVersion::version);
            columns.add("bool", NewVersion::current);
            columns.add("text", v -> v.fate().name());
            columns.add("text", v -> v.submission().provider());
            columns.add("text", v -> v.submission().itemId());
            columns.add("text", v -> v.submission().status().name());
            columns.add("int8", v -> v.order().number());
            columns.add("text", v -> Times.write(v.order().time()));
            columns.add("text", v -> Times.write(v.submission().embargoed()));
            columns.add("text", v -> Times.write(v.submission().content().expires()));
            columns.add("text", v -> v.submission().contentHash());
            columns.add("text", v -> v.submission().format());
            columns.add("text", v -> v.submission().content().editorialNote());
            columns.add("text", v -> Times.write(v.receivedAt()));
            columns.add("text", v -> v.fate() == Fate.ACCEPTED ? Times.write(v.receivedAt()) : null);
            columns.add("text", VersionRows::remarks);
            columns.addEvents();
            statement.executeUpdate();
        }
    }

    private static @Nullable String remarks(NewVersion version) {
        List<Remark> remarks = version.submission().remarks();
        return remarks.isEmpty() ? null : remarks.stream().map(Remark::text).collect(Collectors.joining("\n"));
    }

    /** Gives held versions their final events; returns those that are still there to be sent. */
    Set<UUID> release(Map<UUID, EncodedEvent> events, Instant availableAt) throws SQLException {
        UUID[] receipts = events.keySet().toArray(UUID[]::new);
        byte[][] json = new byte[receipts.length][];
        for (int i = 0; i < receipts.length; i++) {
            json[i] = Objects.requireNonNull(events.get(receipts[i])).json();
        }
        Set<UUID> free = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(RELEASE)) {
            statement.setString(1, Times.write(availableAt));
            statement.setArray(2, connection.createArrayOf("uuid", receipts));
            statement.setArray(3, connection.createArrayOf("bytea", json));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    free.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return free;
    }
}
