package io.parley.benchmarks.project;

import io.parley.benchmarks.stack.Stack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows that the facts stand in, and the same rows put into tables of the same kind by nothing but JDBC. */
final class StoredRows {

    private static final int BATCH = 1_000;
    private static final double NANOS = 1e9;
    private static final List<String> TABLES = List.of("article_version", "extraction", "fact");

    private final Stack stack;

    StoredRows(Stack stack) {
        this.stack = stack;
    }

    /** Rows in all tables of facts. */
    long count() throws SQLException {
        long count = 0;
        try (Connection connection = stack.connect();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet answer = statement.executeQuery("select count(*) from timeline." + table)) {
                    answer.next();
                    count += answer.getLong(1);
                }
            }
        }
        return count;
    }

    /** Inserts all rows once more, into tables with the same columns and indexes; returns the seconds. */
    double insertAgain() throws SQLException {
        try (Connection connection = stack.connect()) {
            Map<String, List<Object[]>> rows = new LinkedHashMap<>();
            for (String table : TABLES) {
                rows.put(table, read(connection, table));
            }
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            for (Map.Entry<String, List<Object[]>> one : rows.entrySet()) {
                insert(connection, one.getKey(), one.getValue());
            }
            return (System.nanoTime() - start) / NANOS;
        }
    }

    private static List<Object[]> read(Connection connection, String table) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table bench_" + table + " (like timeline." + table + " including all)");
            try (ResultSet row = statement.executeQuery("select * from timeline." + table)) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    Object[] values = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        values[i] = row.getObject(i + 1);
                    }
                    rows.add(values);
                }
            }
        }
        return rows;
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String values = "?, ".repeat(rows.get(0).length - 1) + "?";
        try (PreparedStatement insert =
                connection.prepareStatement("insert into bench_" + table + " values (" + values + ")")) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }
}
