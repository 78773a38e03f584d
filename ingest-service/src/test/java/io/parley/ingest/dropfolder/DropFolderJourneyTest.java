package io.parley.ingest.dropfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.ingest.ArticleTopic;
import io.parley.ingest.IngestTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@IngestTest
class DropFolderJourneyTest {

    @ConfigProperty(name = "parley.ingest.drop-folder.path")
    Path folder;

    private final String run = UUID.randomUUID().toString();

    private void drop(String name, String content) throws IOException {
        Files.createDirectories(folder);
        Path hidden = Files.writeString(folder.resolve("." + name), content);
        Files.move(hidden, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path awaitIn(String room, String name) {
        Path file = folder.resolve(room).resolve(name);
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(file));
        return file;
    }

    private static String nitf(String id) {
        return "<nitf><head><docdata><doc-id regsrc='drop' id-string='" + id + "'/></docdata></head>"
                + "<body><body.content><p>Words.</p></body.content></body></nitf>";
    }

    @Test
    void a_file_is_published_and_lies_in_done() throws IOException {
        drop(run + ".xml", nitf(run));
        awaitIn("done", run + ".xml");
        assertThat(ArticleTopic.of(ArticleId.of("drop", run).toString()))
                .singleElement()
                .extracting(ArticleEvent::body)
                .isEqualTo("Words.");
    }

    @Test
    void a_wrong_file_lies_in_failed_with_the_reason_beside_it() throws IOException {
        drop(run + ".json", "{\"uri\": broken}");
        drop(run + "-package.xml", "<packageItem guid='p'/>");
        awaitIn("failed", run + ".json");
        assertThat(awaitIn("failed", run + ".json.reason.txt")).content().contains("line 1");
        assertThat(awaitIn("failed", run + "-package.xml.reason.txt")).content().contains("not an article");
    }

    @Test
    void what_is_good_in_a_file_with_a_wrong_part_is_published_all_the_same() throws IOException {
        drop(
                run + ".json",
                "[{\"uri\": \"%s\", \"provider\": \"drop\", \"headline\": \"Good\"}, {\"headline\": \"No id\"}]"
                        .formatted(run));
        assertThat(awaitIn("failed", run + ".json.reason.txt")).content().contains("id is missing");
        assertThat(ArticleTopic.of(ArticleId.of("drop", run).toString())).hasSize(1);
    }
}
