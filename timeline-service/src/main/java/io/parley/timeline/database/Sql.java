package io.parley.timeline.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs SQL on the connection of the present transaction. Parameters are set by position, JSON as text. */
@ApplicationScoped
public class Sql {

    private static final int MOST_AT_ONCE = 500;

    private final AgroalDataSource dataSource;

    @Inject
    Sql(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Rows of a query. */
    public <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(connection, statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                return all(rows, reader);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Runs a statement and tells how many rows it touched. */
    public int update(String sql, @Nullable Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(connection, statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /**
     * Runs a statement once for each row of parameters, in few round trips. The driver holds what waits beside the rows themselves,
     * so that not all the cells of a large chapter wait at once.
     */
    public void batch(String sql, Collection<@Nullable Object[]> rows) {
        inBatches(connection -> connection.prepareStatement(sql), rows, statement -> {});
    }

    /**
     * The same for statements that insert or update one row each, and tells which rows they touched.
     *
     * @param columns what the reader gets of a touched row
     */
    public <T> List<T> batch(String sql, Collection<@Nullable Object[]> rows, RowReader<T> reader, String... columns) {
        List<T> touched = new ArrayList<>();
        inBatches(connection -> connection.prepareStatement(sql, columns), rows, statement -> {
            try (ResultSet keys = statement.getGeneratedKeys()) {
                touched.addAll(all(keys, reader));
            }
        });
        return touched;
    }

    private interface Preparation {
        PreparedStatement on(Connection connection) throws SQLException;
    }

    private interface AfterBatch {
        void of(PreparedStatement statement) throws SQLException;
    }

    private void inBatches(Preparation preparation, Collection<@Nullable Object[]> rows, AfterBatch after) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = preparation.on(connection)) {
            int waiting = 0;
            for (@Nullable Object[] row : rows) {
                set(connection, statement, row);
                statement.addBatch();
                if (++waiting % MOST_AT_ONCE == 0 || waiting == rows.size()) {
                    statement.executeBatch();
                    after.of(statement);
                }
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static <T> List<T> all(ResultSet rows, RowReader<T> reader) throws SQLException {
        List<T> read = new ArrayList<>();
        while (rows.next()) {
            read.add(reader.read(rows));
        }
        return read;
    }

    /**
     * Does work that no other replica does at the same time, outside of any transaction and for however long; nothing when
     * another is at it. A replica that loses its connection loses the lock too, so two may do the work once in a while.
     */
    public void alone(long number, Runnable work) {
        try (Connection connection = dataSource.getConnection()) {
            if (!isTrue(connection, "select pg_try_advisory_lock(?)", number)) {
                return;
            }
            try {
                work.run();
            } finally {
                isTrue(connection, "select pg_advisory_unlock(?)", number);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static boolean isTrue(Connection connection, String sql, long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, number);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void set(Connection connection, PreparedStatement statement, @Nullable Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object parameter = parameters[i];
            if (parameter instanceof UUID[] ids) {
                statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
            } else if (parameter instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else if (parameter instanceof Long[] numbers) {
                statement.setArray(i + 1, connection.createArrayOf("bigint", numbers));
            } else if (parameter instanceof Instant instant) {
                statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
            } else {
                statement.setObject(i + 1, parameter);
            }
        }
    }
}
