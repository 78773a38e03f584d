package io.parley.ingest.article.adapter;

import io.parley.ingest.article.application.NewVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sets the parameters of a statement that inserts many rows from one array per column. */
final class Columns {

    private final Connection connection;
    private final PreparedStatement statement;
    private final List<NewVersion> rows;
    private int index;

    Columns(Connection connection, PreparedStatement statement, List<NewVersion> rows) {
        this.connection = connection;
        this.statement = statement;
        this.rows = rows;
    }

    void add(String type, Function<NewVersion, @Nullable Object> value) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(rows.get(i));
        }
        statement.setArray(++index, connection.createArrayOf(type, values));
    }

    /** Events of current versions; the others will not be sent again. */
    void addEvents() throws SQLException {
        byte[][] events = new byte[rows.size()][];
        for (int i = 0; i < events.length; i++) {
            events[i] = rows.get(i).current() ? rows.get(i).event().json() : null;
        }
        statement.setArray(++index, connection.createArrayOf("bytea", events));
    }
}
