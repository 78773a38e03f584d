package io.parley.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.platform.FreePort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerBinariesTest {

    @TempDir
    private Path folder;

    @Test
    void programs_that_were_half_unpacked_or_lost_files_since_are_unpacked_anew() throws IOException {
        assertThat(starts()).isTrue();
        Path programs = programs();

        // An unpacking that was cut short: no list, no mark of its end, and files in the way of the next one.
        Files.delete(programs.resolveSibling(programs.getFileName() + ".files"));
        Files.delete(programs.resolve(".exists"));
        Files.delete(programs.resolve("bin/initdb"));
        assertThat(starts()).isTrue();

        // A cleaner of old files.
        Files.delete(programs.resolve("bin/postgres"));
        assertThat(starts()).isTrue();

        // A disk that was full.
        Files.write(programs.resolve("bin/postgres"), new byte[1_000]);
        assertThat(starts()).isTrue();
    }

    private boolean starts() {
        Path log = folder.resolve("postgres.log");
        ServerBinaries binaries = new ServerBinaries(folder.resolve("programs"));
        try (LocalPostgres server = LocalPostgres.start(folder.resolve("data"), FreePort.any(), log, binaries)) {
            return server.databases().answers(Duration.ofSeconds(10));
        }
    }

    private Path programs() throws IOException {
        try (Stream<Path> folders = Files.list(folder.resolve("programs"))) {
            return folders.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }
}
