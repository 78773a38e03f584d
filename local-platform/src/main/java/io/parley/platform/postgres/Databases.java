package io.parley.platform.postgres;

import io.parley.platform.PlatformException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** The databases of a local server. */
public record Databases(int port) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    /** The JDBC address of a database; user is {@link LocalPostgres#USER}, any password will do. */
    public String jdbcUrl(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /** Creates a database unless it exists, and gives its JDBC address. */
    public String createMissing(String name) {
        try (Connection connection = connect()) {
            if (!exists(connection, name)) {
                run(connection, "CREATE DATABASE " + checked(name));
            }
        } catch (SQLException e) {
            throw new PlatformException("database " + name + " cannot be created: " + e.getMessage(), e);
        }
        return jdbcUrl(name);
    }

    /** Drops a database if it exists, together with its connections, and creates it empty. */
    public String createFresh(String name) {
        try (Connection connection = connect()) {
            run(connection, "DROP DATABASE IF EXISTS " + checked(name) + " WITH (FORCE)");
            run(connection, "CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new PlatformException("database " + name + " cannot be created: " + e.getMessage(), e);
        }
        return jdbcUrl(name);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), LocalPostgres.USER, "");
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a plain database name: " + name);
        }
        return name;
    }
}
