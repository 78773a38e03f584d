package io.parley.benchmarks.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.parley.timeline.topics.domain.TopicDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages that were read line by line against their articles: what was found right stays shown ("+"), what was found false
 * stays away ("-"). Lines that nobody has read yet are no failure.
 */
class ReadPagesTest {

    private static final Path PROJECT = Files.isDirectory(Path.of("samples")) ? Path.of("") : Path.of("..");
    private static final Path SEEDS = PROJECT.resolve("../shared/seeds");
    private static final List<String> PUBLISHED = List.of("2025-09-25", "2025-10-07", "2025-10-08");

    @ParameterizedTest
    @ValueSource(strings = {"gaza-talks", "westhaven-port"})
    void a_demo_page_shows_what_was_read_as_right_and_nothing_that_was_read_as_false(String slug) throws IOException {
        TopicDefinition definition = Page.MAPPER.readValue(
                PROJECT.resolve("samples/topics/" + slug + ".json").toFile(), TopicDefinition.class);
        check(Page.of(definition, WireFolder.read(PROJECT.resolve("samples/stories"))), slug);
    }

    @Test
    void the_page_of_the_reference_articles_has_the_right_sides_and_none_of_the_wrong_ones() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "skipped: the reference articles are not at " + SEEDS);
        List<StreamArticle> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file : files.sorted().toList()) {
                int number = articles.size();
                articles.add(new StreamArticle(
                        file.getFileName().toString(),
                        null,
                        PUBLISHED.get(number),
                        Files.readString(file),
                        "desk " + number));
            }
        }
        TopicDefinition definition = new TopicDefinition(
                "Gaza talks",
                List.of("Gaza", "Hamas"),
                List.of("talks", "ceasefire", "negotiations", "plan", "peace"),
                List.of(),
                null,
                null);
        check(Page.of(definition, articles), "seeds");
    }

    private static void check(Set<String> shown, String page) throws IOException {
        for (String line : read(page)) {
            String text = line.substring(2);
            if (line.startsWith("+ ")) {
                assertThat(shown).contains(text);
            } else {
                assertThat(shown).as("read as false").doesNotContain(text);
            }
        }
    }

    private static List<String> read(String page) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ReadPagesTest.class.getResourceAsStream("/pages/" + page + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("+ ") || line.startsWith("- "))
                    .toList();
        }
    }
}
