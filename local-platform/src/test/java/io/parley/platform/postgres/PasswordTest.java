package io.parley.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.platform.FreePort;
import io.parley.platform.PlatformException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordTest {

    @TempDir
    Path data;

    private Path folder;
    private Path admission;
    private Path password;

    @BeforeEach
    void a_server_with_a_row() throws SQLException {
        folder = data.resolve("postgres");
        admission = folder.resolve("cluster/pg_hba.conf");
        password = folder.resolve("password");
        try (LocalPostgres server = start()) {
            server.databases().createMissing("kept");
            execute(server.databases(), "CREATE TABLE kept AS SELECT 7 AS n");
        }
    }

    @Test
    void a_new_cluster_asks_for_a_password_that_its_owner_alone_can_read() throws Exception {
        assertThat(Files.readAllLines(admission))
                .filteredOn(line -> line.startsWith("host") || line.startsWith("local"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(Admission.METHOD));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
        try (LocalPostgres server = start()) {
            assertThat(kept(server.databases())).isEqualTo(7);
            assertRefusesStrangers(server);
        }
    }

    @Test
    void a_cluster_that_let_anybody_in_keeps_its_data_and_asks_from_now_on() throws Exception {
        asMadeByAnEarlierVersion();
        try (LocalPostgres server = start()) {
            assertThat(kept(server.databases())).isEqualTo(7);
            assertRefusesStrangers(server);
        }
        try (LocalPostgres server = start()) {
            assertThat(kept(server.databases())).isEqualTo(7);
        }
    }

    @Test
    void a_lost_password_is_told() throws Exception {
        Files.delete(password);
        assertThatThrownBy(this::start).isInstanceOf(PlatformException.class).hasMessageContaining(password.toString());
    }

    private void asMadeByAnEarlierVersion() throws IOException {
        Files.delete(password);
        Files.writeString(admission, Files.readString(admission).replace(Admission.METHOD, "trust"));
    }

    private LocalPostgres start() {
        return LocalPostgres.start(folder, FreePort.any(), data.resolve("postgres.log"));
    }

    private static void assertRefusesStrangers(LocalPostgres server) {
        assertThatThrownBy(() -> new Databases(server.databases().port(), "any").connect("kept"))
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                        .isEqualTo("28P01"));
    }

    private static int kept(Databases databases) throws SQLException {
        try (Connection connection = databases.connect("kept");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT n FROM kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void execute(Databases databases, String sql) throws SQLException {
        try (Connection connection = databases.connect("kept");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
