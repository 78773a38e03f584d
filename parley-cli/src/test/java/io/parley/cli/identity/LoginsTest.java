package io.parley.cli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginsTest {

    @TempDir
    private Path folder;

    private Logins logins;

    @BeforeEach
    void none() {
        logins = new Logins(folder.resolve("parley").resolve("logins.json"));
    }

    @Test
    void a_login_is_for_the_parley_that_it_was_given_for() {
        logins.keep(8080, new Logins.Login("http://127.0.0.1:8092/realms/parley", "one"));
        logins.keep(9000, new Logins.Login("http://127.0.0.1:9012/realms/parley", "two"));
        assertThat(logins.at(8080)).hasValue(new Logins.Login("http://127.0.0.1:8092/realms/parley", "one"));
        assertThat(logins.at(9000).orElseThrow().refreshToken()).isEqualTo("two");
        assertThat(logins.at(8081)).isEmpty();
    }

    @Test
    void a_newer_login_replaces_the_one_before_and_can_be_forgotten() {
        logins.keep(8080, new Logins.Login("http://127.0.0.1:8092/realms/parley", "old"));
        logins.keep(8080, new Logins.Login("http://127.0.0.1:8092/realms/parley", "new"));
        assertThat(logins.at(8080).orElseThrow().refreshToken()).isEqualTo("new");
        logins.forget(8080);
        assertThat(logins.at(8080)).isEmpty();
    }

    @Test
    void nobody_else_can_read_the_file() throws Exception {
        logins.keep(8080, new Logins.Login("http://127.0.0.1:8092/realms/parley", "secret"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(logins.file())))
                .isEqualTo("rw-------");
    }
}
