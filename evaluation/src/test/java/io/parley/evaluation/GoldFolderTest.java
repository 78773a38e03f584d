package io.parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.evaluation.gold.GoldArticle;
import io.parley.evaluation.gold.GoldFolder;
import io.parley.evaluation.gold.UnreadableGold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFolderTest {

    private static final Path SAMPLES = Path.of(System.getProperty("parley.project.root", ".."), "samples", "gold");

    @TempDir
    Path folder;

    @Test
    void theBundledArticlesAreReadWhole() {
        List<GoldArticle> articles = GoldFolder.read(SAMPLES);
        assertThat(articles).extracting(GoldArticle::stage).containsExactly("BREAKDOWN", "NONE", "TALKS", "PROPOSAL");
        assertThat(articles).allSatisfy(a -> {
            assertThat(a.claims()).isNotEmpty();
            assertThat(a.entities()).isNotEmpty();
            assertThat(a.published()).isNotNull();
        });
    }

    @Test
    void everyAnnotatedSpanOfTheBundledArticlesHoldsTheWordsBesideIt() {
        assertThat(AnnotatedWords.wrongIn(SAMPLES)).isEmpty();
    }

    @Test
    void whatIsNoGoldIsPassedOverAndAFolderWithoutAnySaysSo() throws IOException {
        Files.writeString(folder.resolve("other.json"), "{\"id\": \"x\", \"text\": \"y\"}");
        assertThatThrownBy(() -> GoldFolder.read(folder))
                .isInstanceOf(UnreadableGold.class)
                .hasMessageContaining(folder + ": no gold");
        assertThatThrownBy(() -> GoldFolder.read(folder.resolve("none"))).hasMessageContaining("no such folder");
    }

    @Test
    void brokenJsonIsNamedByFileLineAndColumn() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\"id\": \"x\",\n \"text\": oops}");
        assertThatThrownBy(() -> GoldFolder.read(folder))
                .hasMessageMatching("broken.json line 2 column \\d+: not JSON.*");
    }

    @Test
    void aWrongValueIsNamedByItsPlace() throws IOException {
        String good = Files.readString(SAMPLES.resolve("harbour-storm.json"));
        Files.writeString(
                folder.resolve("one.json"), good.replaceFirst("\"content\": \\[\\d+, \\d+]", "\"content\": 7"));
        assertThatThrownBy(() -> GoldFolder.read(folder))
                .hasMessage("one.json: gold.claims[0].content must be [start, end]");
        Files.writeString(folder.resolve("one.json"), good.replace("\"2022-10-18\"", "\"yesterday\""));
        assertThatThrownBy(() -> GoldFolder.read(folder))
                .hasMessage("one.json: published 'yesterday' is not an ISO 8601 date");
    }
}
