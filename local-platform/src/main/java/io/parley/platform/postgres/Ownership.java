package io.parley.platform.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/** Gives a database to an account that is no superuser, with all that is in it, and lets certain others connect. */
record Ownership(Databases databases, String database) {

    /**
     * A folder of an earlier version has everything in the superuser's name, so this is said at every start. Who connects
     * otherwise has no right to any table; the owner's migrations give it.
     */
    void give(DatabaseAccount owner, List<DatabaseAccount> users) throws SQLException {
        try (Connection connection = databases.connect(database);
                Statement statement = connection.createStatement()) {
            make(statement, owner);
            statement.execute("ALTER DATABASE " + database + " OWNER TO " + owner.name());
            statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
            for (DatabaseAccount user : users) {
                make(statement, user);
                statement.execute("GRANT CONNECT ON DATABASE " + database + " TO " + user.name());
            }
            statement.execute("SET parley.owner = '" + owner.name() + "'");
            statement.execute(script());
        }
    }

    private static void make(Statement statement, DatabaseAccount account) throws SQLException {
        if (!statement
                .executeQuery("SELECT FROM pg_roles WHERE rolname = '" + account.name() + "'")
                .next()) {
            statement.execute("CREATE ROLE " + account.name());
        }
        statement.execute("ALTER ROLE " + account.name() + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '"
                + account.password() + "'");
    }

    private static String script() {
        try (InputStream in = Ownership.class.getResourceAsStream("give-all-to-owner.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
