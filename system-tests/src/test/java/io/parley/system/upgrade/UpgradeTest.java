package io.parley.system.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.ingest.ArticleFile;
import io.parley.events.EventJson;
import io.parley.system.running.RunningParley;
import io.parley.system.upgrade.BuiltVersion.Up;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The version before wrote events, facts and views; this one takes them over, and the one before goes on with what this one left.
 * {@code mvn verify -Pupgrade -Dparley.previous=DIR}, with the version before built in DIR.
 */
@Tag("upgrade")
class UpgradeTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String SLUG = "gaza-talks";

    @TempDir
    private Path folder;

    private BuiltVersion previous;
    private BuiltVersion current;
    private List<ArticleFile> stories;

    @BeforeEach
    void find() throws IOException {
        previous = new BuiltVersion(
                Path.of(System.getProperty("parley.previous", "")).toAbsolutePath());
        current = new BuiltVersion(RunningParley.projectFile("").toAbsolutePath());
        try (Stream<Path> files = Files.list(RunningParley.projectFile("samples/stories"))) {
            stories = files.filter(file -> file.getFileName().toString().startsWith("0")
                            || file.getFileName().toString().startsWith("1"))
                    .sorted()
                    .map(ArticleFile::new)
                    .toList();
        }
    }

    @Test
    void data_of_the_version_before_are_taken_over_and_given_back() throws Exception {
        int before;
        try (Up old = up(previous)) {
            JsonNode topic = EventJson.mapper()
                    .readTree(RunningParley.projectFile("samples/topics/gaza-talks.json")
                            .toFile());
            old.parley().define(topic);
            old.parley().take(stories.subList(0, 6));
            before = articles(old);
            assertThat(before).isPositive();
        }
        int grown;
        try (Up now = up(current)) {
            assertThat(articles(now)).isEqualTo(before);
            now.parley().take(stories.subList(6, 11));
            await("history is read again").atMost(PATIENCE).until(() -> now.earlierArticlesLeft() == 0);
            expectNoDifference(now);
            grown = articles(now);
            assertThat(grown).isGreaterThan(before);
        }
        try (Up back = up(previous)) {
            assertThat(articles(back)).isEqualTo(grown);
            back.parley().take(stories.subList(12, 14));
        }
        try (Up again = up(current)) {
            await("history is read again").atMost(PATIENCE).until(() -> again.earlierArticlesLeft() == 0);
            expectNoDifference(again);
            assertThat(articles(again)).isGreaterThan(grown);
        }
    }

    private Up up(BuiltVersion version) throws IOException, InterruptedException {
        System.out.println("upgrade: " + version.home());
        return version.up(folder.resolve("data"), folder.resolve("log"));
    }

    private static int articles(Up up) {
        return up.parley().show(SLUG).at("/overview/counts/articles").asInt();
    }

    private static void expectNoDifference(Up up) {
        assertThat(settled(up.operator()::factVerification).path("differences")).isEmpty();
        assertThat(settled(() -> up.operator().verification(SLUG)).path("differences"))
                .isEmpty();
    }

    private static JsonNode settled(Supplier<JsonNode> question) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(question::get, outcome -> !outcome.path("behind").asBoolean());
    }
}
