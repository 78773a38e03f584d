package io.parley.ingest.dropfolder;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.ingest.dropfolder.application.DropFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderTest {

    @TempDir
    Path path;

    private final Instant later = Instant.now().plusSeconds(60);

    @Test
    void only_one_of_two_replicas_gets_a_file() throws IOException {
        Path file = Files.writeString(path.resolve("a.txt"), "words");
        DropFolder one = new DropFolder(path);
        DropFolder other = new DropFolder(path);
        assertThat(one.claim(file, later)).isPresent();
        assertThat(other.claim(file, later)).isEmpty();
    }

    @Test
    void a_refused_file_lies_aside_with_its_reason() throws IOException {
        DropFolder folder = new DropFolder(path);
        Path file = Files.writeString(path.resolve("a.json"), "{");
        folder.failed(folder.claim(file, later).orElseThrow(), "line 1, column 2: unexpected end");
        assertThat(path.resolve("failed/a.json")).exists();
        assertThat(path.resolve("failed/a.json.reason.txt")).content().contains("line 1");
    }

    @Test
    void a_name_used_twice_keeps_both_files() throws IOException {
        DropFolder folder = new DropFolder(path);
        for (int i = 0; i < 2; i++) {
            Path file = Files.writeString(path.resolve("a.txt"), "words " + i);
            folder.done(folder.claim(file, later).orElseThrow());
        }
        assertThat(path.resolve("done"))
                .isDirectoryContaining("glob:**/a.txt")
                .isDirectoryContaining("glob:**/a.txt.1");
    }

    @Test
    void a_link_leads_nowhere_and_a_folder_is_no_file(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "words of others");
        Files.createSymbolicLink(path.resolve("link.txt"), secret);
        Files.createSymbolicLink(path.resolve("folder.txt"), elsewhere);
        Files.createDirectory(path.resolve("sub"));
        Files.writeString(path.resolve("sub/below.txt"), "not asked for");
        Files.createLink(path.resolve(".hidden.txt"), secret);
        assertThat(new DropFolder(path).settled(later, Duration.ofSeconds(2))).isEmpty();
        assertThat(secret).hasContent("words of others");
    }

    @Test
    void a_name_leads_to_no_other_folder() throws IOException {
        DropFolder folder = new DropFolder(path);
        Path odd = Files.writeString(path.resolve("..%2f..%2fetc%2fpasswd .txt"), "words");
        folder.failed(folder.claim(odd, later).orElseThrow(), "no reason");
        assertThat(path.resolve("failed")).isDirectoryContaining("glob:**/..%2f..%2fetc%2fpasswd .txt");
        assertThat(path.getParent().resolve("etc")).doesNotExist();
    }

    @Test
    void a_dead_replicas_file_is_claimed_again_and_a_fresh_one_is_let_settle() throws IOException {
        DropFolder folder = new DropFolder(path);
        Path file = Files.writeString(path.resolve("a.txt"), "words");
        Instant written = Files.getLastModifiedTime(file).toInstant();
        assertThat(folder.settled(written.plusMillis(500), Duration.ofSeconds(2)))
                .isEmpty();
        assertThat(folder.claim(file, written)).isPresent();
        folder.reclaim(written.plusSeconds(301), Duration.ofMinutes(5));
        assertThat(folder.settled(later, Duration.ofSeconds(2))).containsExactly(file);
    }
}
