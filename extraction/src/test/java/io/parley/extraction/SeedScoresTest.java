package io.parley.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.events.entities.Entity;
import io.parley.events.text.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Floors that the engine has reached on the annotated articles beside the project; skipped where they are not. */
class SeedScoresTest {

    private static final Path GOLD = Path.of(System.getProperty("parley.project.root", ".."), "..", "shared", "gold");

    @Test
    void mentionsDatesAndStagesStayAboveTheirFloors() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "no annotated articles at " + GOLD);
        Tally mentions = new Tally();
        Tally dates = new Tally();
        int stages = 0;
        List<JsonNode> articles = articles();
        for (JsonNode article : articles) {
            Extraction found = Engine.read(
                    article.get("text").asText(),
                    LocalDate.parse(article.get("published").asText()));
            mentions.add(goldMentions(article), mentions(found));
            dates.add(goldDates(article), dates(found));
            stages += found.stage()
                            .stage()
                            .name()
                            .equals(article.at("/gold/progress").asText())
                    ? 1
                    : 0;
        }
        assertThat(mentions.f1()).isGreaterThan(0.88);
        assertThat(dates.f1()).isGreaterThan(0.90);
        assertThat(stages).isEqualTo(articles.size());
    }

    private static List<JsonNode> articles() throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> files = Files.list(GOLD)) {
            List<Path> paths =
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
            List<JsonNode> out = new ArrayList<>();
            for (Path path : paths) {
                out.add(json.readTree(path.toFile()));
            }
            return out;
        }
    }

    private static Set<String> goldMentions(JsonNode article) {
        Set<String> out = new HashSet<>();
        for (JsonNode entity : article.at("/gold/entities")) {
            for (JsonNode mention : entity.get("mentions")) {
                out.add(mention.get(0).asInt() + "-" + mention.get(1).asInt() + " "
                        + entity.get("type").asText());
            }
        }
        return out;
    }

    private static Set<String> mentions(Extraction found) {
        Set<String> out = new HashSet<>();
        for (Entity entity : found.entities()) {
            for (TextSpan mention : entity.mentions()) {
                out.add(mention.start() + "-" + mention.end() + " " + entity.type());
            }
        }
        return out;
    }

    private static Set<String> goldDates(JsonNode article) {
        Set<String> out = new HashSet<>();
        article.at("/gold/dates")
                .forEach(d -> out.add(
                        d.get("span").get(0).asInt() + " " + d.get("value").asText()));
        return out;
    }

    private static Set<String> dates(Extraction found) {
        Set<String> out = new HashSet<>();
        found.dates().forEach(d -> out.add(d.span().start() + " " + d.value()));
        return out;
    }

    private static final class Tally {
        private int hit;
        private int gold;
        private int found;

        void add(Set<String> expected, Set<String> actual) {
            gold += expected.size();
            found += actual.size();
            hit += (int) actual.stream().filter(expected::contains).count();
        }

        double f1() {
            return 2.0 * hit / (gold + found);
        }
    }
}
