package io.parley.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.platform.LocalPlatform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccountsTest {

    private static final String NO_RIGHT = "42501";

    private static Databases databases;
    private static DatabaseAccount owner;
    private static DatabaseAccount user;

    @BeforeAll
    static void what_an_earlier_version_made_in_the_name_of_the_superuser() throws SQLException {
        databases = LocalPlatform.shared().databases();
        databases.createFresh("accounts");
        try (Connection connection = databases.connect("accounts")) {
            execute(connection, "CREATE SCHEMA earlier");
            execute(connection, "CREATE TYPE earlier.mood AS ENUM ('calm')");
            execute(
                    connection,
                    "CREATE TABLE earlier.kept (n bigserial PRIMARY KEY, m bigint GENERATED ALWAYS AS IDENTITY)");
            execute(connection, "INSERT INTO earlier.kept DEFAULT VALUES");
            execute(connection, "CREATE SEQUENCE earlier.numbers");
            execute(connection, "CREATE VIEW earlier.seen AS SELECT n FROM earlier.kept");
            execute(connection, "CREATE FUNCTION earlier.seven() RETURNS int LANGUAGE sql RETURN 7");
        }
        owner = databases.account("accounts_owner");
        user = databases.account("accounts_user");
        databases.createMissing("accounts", owner, List.of(user));
        databases.createMissing("accounts", owner, List.of(user));
    }

    @Test
    void the_owner_changes_what_there_was_and_makes_more() throws SQLException {
        try (Connection connection = as(owner)) {
            execute(connection, "ALTER TABLE earlier.kept ADD COLUMN more text");
            execute(connection, "ALTER TYPE earlier.mood ADD VALUE 'tense'");
            execute(connection, "ALTER SEQUENCE earlier.numbers RESTART");
            execute(connection, "ALTER FUNCTION earlier.seven() IMMUTABLE");
            execute(connection, "CREATE OR REPLACE VIEW earlier.seen AS SELECT n FROM earlier.kept WHERE n > 0");
            execute(connection, "CREATE SCHEMA later");
            assertThat(one(connection, "SELECT count(*) FROM earlier.kept")).isEqualTo("1");
        }
    }

    @Test
    void neither_is_a_superuser_or_makes_databases_or_roles() throws SQLException {
        for (DatabaseAccount account : List.of(owner, user)) {
            try (Connection connection = as(account)) {
                assertThat(one(
                                connection,
                                "SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls"
                                        + " FROM pg_roles WHERE rolname = current_user"))
                        .isEqualTo("f");
                assertRefused(connection, "COPY (SELECT 1) TO PROGRAM 'true'");
                assertRefused(connection, "SELECT pg_read_file('/etc/passwd')");
            }
        }
    }

    @Test
    void a_user_does_what_the_owner_lets_him_and_changes_no_schema() throws SQLException {
        try (Connection connection = as(user)) {
            assertRefused(connection, "SELECT * FROM earlier.kept");
            assertRefused(connection, "CREATE SCHEMA mine");
            assertRefused(connection, "CREATE TABLE public.mine (n int)");
            assertRefused(connection, "CREATE TEMPORARY TABLE mine (n int)");
        }
    }

    @Test
    void an_account_reaches_no_other_database_of_the_platform() throws SQLException {
        databases.createMissing("others", databases.account("others_owner"), List.of());
        assertThatThrownBy(() -> DriverManager.getConnection(databases.jdbcUrl("others"), user.name(), user.password()))
                .isInstanceOfSatisfying(SQLException.class, AccountsTest::isRefusal);
    }

    @Test
    void accounts_have_different_passwords_and_say_none() {
        assertThat(owner.password())
                .hasSizeGreaterThan(30)
                .isNotEqualTo(user.password())
                .isNotEqualTo(databases.password());
        assertThat(owner).asString().doesNotContain(owner.password());
    }

    private static Connection as(DatabaseAccount account) throws SQLException {
        return DriverManager.getConnection(databases.jdbcUrl("accounts"), account.name(), account.password());
    }

    private static void assertRefused(Connection connection, String sql) {
        assertThatThrownBy(() -> execute(connection, sql))
                .isInstanceOfSatisfying(SQLException.class, AccountsTest::isRefusal);
    }

    private static void isRefusal(SQLException refused) {
        assertThat(refused.getSQLState()).isEqualTo(NO_RIGHT);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
