package io.parley.platform.postgres;

import io.parley.platform.PlatformException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The databases of a local server.
 *
 * @param password of {@link LocalPostgres#USER}; not to be put on a command line, which everybody on the machine can see
 */
public record Databases(int port, String password) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    /** The class of SQL states that the driver makes itself, without a word of the server. */
    private static final String NO_CONNECTION = "08";

    /** The JDBC address of a database. */
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

    /**
     * Creates a database unless it exists, for an owner who is no superuser and for users who may do in it what the owner lets them.
     * What was made by an earlier version becomes the owner's.
     */
    public void createMissing(String name, DatabaseAccount owner, List<DatabaseAccount> users) {
        createMissing(name);
        try {
            new Ownership(this, name).give(owner, users);
        } catch (SQLException e) {
            throw new PlatformException("database " + name + " cannot be given to its owner: " + e.getMessage(), e);
        }
    }

    /**
     * An account beside the superuser's. Its password follows from his and needs no file of its own, but does not tell his.
     *
     * @throws IllegalArgumentException when the name is no plain one
     */
    public DatabaseAccount account(String name) {
        return new DatabaseAccount(checked(name), DerivedPassword.of(password, name));
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
        patience.setProperty("password", password);
        patience.setProperty("connectTimeout", seconds);
        patience.setProperty("socketTimeout", seconds);
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), patience)) {
            return connection.isValid((int) atMost.toSeconds());
        } catch (SQLException e) {
            String state = e.getSQLState();
            return state != null && !state.startsWith(NO_CONNECTION);
        }
    }

    /** A connection to a database. */
    public Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(name), LocalPostgres.USER, password);
    }

    private Connection connect() throws SQLException {
        return connect("postgres");
    }

    /** Makes the password that of the user, on a server that did not ask for one. */
    void setPassword() {
        runOnServer("ALTER ROLE " + LocalPostgres.USER + " PASSWORD '" + password + "'");
    }

    /** Makes the server read its rules of admission again. */
    void readAdmissionAgain() {
        runOnServer("SELECT pg_reload_conf()");
    }

    private void runOnServer(String sql) {
        try (Connection connection = connect()) {
            run(connection, sql);
        } catch (SQLException e) {
            throw new PlatformException("PostgreSQL cannot be made to ask for passwords: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return "databases on port " + port;
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
            throw new IllegalArgumentException("not a plain name of a database or account: " + name);
        }
        return name;
    }
}
