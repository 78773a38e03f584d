package io.parley.ingest.feeds.adapter;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.agroal.api.AgroalDataSource;
import io.parley.ingest.article.application.Unavailable;
import io.parley.ingest.feeds.application.Feed;
import io.parley.ingest.feeds.application.FeedStore;
import io.parley.ingest.feeds.application.Validators;
import io.parley.ingest.feeds.domain.PollResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps feeds in PostgreSQL; leases are moments in a column, so that a dead replica's simply pass. */
@ApplicationScoped
public class PostgresFeedStore implements FeedStore {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private static final String ADD = """
            INSERT INTO feed (id, url, host, provider, interval_seconds, paused, next_poll_at, leased_until, failures)
            VALUES (?, ?, ?, ?, ?, false, now(), '-infinity', 0) ON CONFLICT (url) DO NOTHING RETURNING *
            """;

    /** A host whose feed is under way is left alone; the lock makes two replicas see each other's lease. */
    private static final String CLAIM = """
            UPDATE feed SET leased_until = now() + make_interval(secs => ?) WHERE id IN (
                SELECT id FROM (
                    SELECT DISTINCT ON (host) id, next_poll_at FROM feed f
                    WHERE NOT paused AND next_poll_at <= now() AND leased_until <= now()
                      AND NOT EXISTS (SELECT 1 FROM feed o WHERE o.host = f.host AND o.leased_until > now())
                    ORDER BY host, next_poll_at) due
                ORDER BY next_poll_at LIMIT ?)
            RETURNING *
            """;

    private static final String READ = """
            UPDATE feed SET last_item_at = CASE WHEN ?::uuid IS NULL THEN last_item_at ELSE now() END,
                last_item_id = coalesce(?::uuid, last_item_id), decoding = ?, remarks = ?
            WHERE id = ? RETURNING *
            """;

    private final AgroalDataSource dataSource;

    @Inject
    PostgresFeedStore(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<Feed> add(String url, String host, @Nullable String provider, int intervalSeconds) {
        return feeds(ADD, IDS.generate(), url, host, provider, intervalSeconds).stream()
                .findFirst();
    }

    @Override
    public List<Feed> list(@Nullable UUID after, int limit) {
        UUID from = after == null ? new UUID(0, 0) : after;
        return feeds("SELECT * FROM feed WHERE id > ? ORDER BY id LIMIT ?", from, limit);
    }

    @Override
    public Optional<Feed> find(UUID id) {
        return feeds("SELECT * FROM feed WHERE id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<Feed> change(
            UUID id, boolean paused, @Nullable Integer intervalSeconds, @Nullable String provider) {
        return feeds(
                        "UPDATE feed SET paused = ?, interval_seconds = coalesce(?::int, interval_seconds),"
                                + " provider = coalesce(?::text, provider), next_poll_at = now(), failures = 0 WHERE id = ? RETURNING *",
                        paused,
                        intervalSeconds,
                        provider,
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public void moved(UUID id, String url, String host) {
        feeds(
                "UPDATE feed SET url = ?, host = ? WHERE id = ? AND NOT EXISTS (SELECT 1 FROM feed WHERE url = ?)"
                        + " RETURNING *",
                url,
                host,
                id,
                url);
    }

    @Override
    public boolean remove(UUID id) {
        return !feeds("DELETE FROM feed WHERE id = ? RETURNING *", id).isEmpty();
    }

    @Override
    public List<Due> claimDue(int limit, Duration lease) {
        return inTransaction(connection -> {
            try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(7470617)")) {
                lock.execute();
            }
            try (PreparedStatement statement = prepare(connection, CLAIM, lease.toMillis() / 1000.0, limit);
                    ResultSet row = statement.executeQuery()) {
                List<Due> due = new ArrayList<>();
                while (row.next()) {
                    due.add(new Due(
                            FeedRow.read(row), new Validators(row.getString("etag"), row.getString("last_modified"))));
                }
                return due;
            }
        });
    }

    @Override
    public void polled(UUID id, PollResult result, Validators validators, int failures, Instant next) {
        feeds(
                "UPDATE feed SET last_result = ?, etag = ?, last_modified = ?, failures = ?, next_poll_at = ?,"
                        + " paused = paused OR ?, last_polled_at = now(), leased_until = now() WHERE id = ? RETURNING *",
                result.summary(),
                validators.etag(),
                validators.lastModified(),
                failures,
                next.atOffset(ZoneOffset.UTC),
                result instanceof PollResult.Gone,
                id);
        if (result instanceof PollResult.Read read) {
            UUID newest = read.newest() == null ? null : read.newest().value();
            feeds(READ, newest, newest, read.decoding(), String.join("\n", read.remarks()), id);
        }
    }

    private List<Feed> feeds(String sql, @Nullable Object... parameters) {
        return inTransaction(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, parameters);
                    ResultSet row = statement.executeQuery()) {
                List<Feed> feeds = new ArrayList<>();
                while (row.next()) {
                    feeds.add(FeedRow.read(row));
                }
                return feeds;
            }
        });
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T inTransaction(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new Unavailable.Store("the database did not answer", e);
        }
    }
}
