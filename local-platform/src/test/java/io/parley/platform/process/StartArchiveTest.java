package io.parley.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartArchiveTest {

    private static final JavaProgram PROGRAM =
            new JavaProgram("Some-Service", List.of(), "some.Main", List.of("-Xmx64m"), List.of(), Map.of());

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(StartArchive.FOLDER);
        System.clearProperty(StartArchive.RECORD);
    }

    @Test
    void without_a_folder_a_program_starts_as_ever() {
        assertThat(StartArchive.of("Some-Service")).isEmpty();
        assertThat(PROGRAM.command()).noneMatch(word -> word.contains("Archive") || word.contains("AOTCache"));
    }

    @Test
    void a_program_without_an_archive_starts_as_ever() {
        System.setProperty(StartArchive.FOLDER, folder.toString());

        assertThat(StartArchive.of("Some-Service")).isEmpty();
    }

    @Test
    void a_recording_program_gets_time_to_write_its_archive_when_it_stops() {
        System.setProperty(StartArchive.FOLDER, folder.toString());
        System.setProperty(StartArchive.RECORD, "true");

        assertThat(PROGRAM.command()).anyMatch(word -> word.startsWith("-Dparley.tether.seconds-to-stop="));
    }

    @Test
    void a_recorded_archive_is_used_by_the_program_of_its_name_on_its_java_version() throws IOException {
        System.setProperty(StartArchive.FOLDER, folder.toString());
        Path file = folder.resolve("some-service-" + Runtime.version().feature() + ".archive");
        Files.writeString(file, "");

        assertThat(PROGRAM.command()).anyMatch(word -> word.endsWith("=" + file));
        assertThat(StartArchive.of("other-service")).isEmpty();
    }

    @Test
    void the_options_are_those_of_the_java_version() {
        Path file = Path.of("x.archive");

        assertThat(new StartArchive(file, true, 17).options()).contains("-XX:ArchiveClassesAtExit=x.archive");
        assertThat(new StartArchive(file, false, 17).options()).containsExactly("-XX:SharedArchiveFile=x.archive");
        assertThat(new StartArchive(file, true, 25).options()).contains("-XX:AOTCacheOutput=x.archive");
        assertThat(new StartArchive(file, false, 25).options()).containsExactly("-XX:AOTCache=x.archive");
    }
}
