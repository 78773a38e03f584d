package io.parley.platform.postgres;

import io.parley.platform.PlatformException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.regex.Pattern;

/** The databases of a local server. */
public record Databases(int port) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    /** The class of SQL states that the driver makes itself, without a word of the server. */
    private static final String NO_CONNECTION = "08";

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

    /**
     * Whether the server answers a new connection in time. One that says that it is starting or full is alive too.
     *
     * @param atMost in whole seconds
     */
    public boolean answers(Duration atMost) {
        Properties patience = new Properties();
        String seconds = Long.toString(atMost.toSeconds());
        patience.setProperty("user", LocalPostgres.USER);
        patience.setProperty("connectTimeout", seconds);
        patience.setProperty("socketTimeout", seconds);
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), patience)) {
            return connection.isValid((int) atMost.toSeconds());
        } catch (SQLException e) {
            String state = e.getSQLState();
            return state != null && !state.startsWith(NO_CONNECTION);
        }
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
