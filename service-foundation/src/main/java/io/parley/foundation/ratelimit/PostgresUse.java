package io.parley.foundation.ratelimit;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * In the table {@code client_use} of the service's schema, a row for each client: a bucket that leaks as fast as the client may ask. The
 * clock is the database's. What was silent for long is removed.
 */
final class PostgresUse implements SharedUse {

    /** In the order of the clients, so that two replicas never wait for each other. */
    private static final String ADD = """
            INSERT INTO client_use AS kept (client, level, at)
            SELECT client, taken, now() FROM unnest(?::text[], ?::double precision[]) AS told (client, taken) ORDER BY client
            ON CONFLICT (client) DO UPDATE SET at = now(), level = EXCLUDED.level
                + greatest(0, kept.level - ? * greatest(0, extract(epoch FROM now() - kept.at)))
            RETURNING client, level""";

    private static final String FORGET = "DELETE FROM client_use WHERE at < now() - make_interval(secs => ?)";
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

    private final DataSource database;
    private final int perSecond;
    private final Duration emptied;
    private long swept = System.nanoTime();

    PostgresUse(DataSource database, RateLimit limit) {
        this.database = database;
        this.perSecond = limit.perSecond();
        this.emptied = Allowances.FORGOTTEN.plusSeconds(limit.burst() / limit.perSecond());
    }

    @Override
    public Map<String, Double> add(Map<String, Long> taken) {
        boolean sweeps = System.nanoTime() - swept > BETWEEN_SWEEPS.toNanos();
        if (taken.isEmpty() && !sweeps) {
            return Map.of();
        }
        try (Connection connection = database.getConnection()) {
            if (sweeps) {
                swept = System.nanoTime();
                forget(connection);
            }
            return taken.isEmpty() ? Map.of() : add(connection, taken);
        } catch (SQLException e) {
            throw new IllegalStateException("what clients asked for cannot be shared: " + e.getMessage(), e);
        }
    }

    private Map<String, Double> add(Connection connection, Map<String, Long> taken) throws SQLException {
        String[] names = taken.keySet().toArray(String[]::new);
        Array clients = connection.createArrayOf("text", names);
        Array numbers = connection.createArrayOf(
                "float8",
                Stream.of(names).map(taken::get).map(Long::doubleValue).toArray());
        Map<String, Double> levels = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setArray(1, clients);
            statement.setArray(2, numbers);
            statement.setInt(3, perSecond);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    levels.put(rows.getString(1), rows.getDouble(2));
                }
            }
        }
        return levels;
    }

    private void forget(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setLong(1, emptied.toSeconds());
            statement.executeUpdate();
        }
    }
}
