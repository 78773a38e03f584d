package io.parley.ingest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.ingest.wire.application.Identified;
import io.parley.ingest.wire.application.Reading.Items;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The standards' own samples, where they lie beside the project: each is taken in, or answered with the right reason. */
class StandardSamplesTest {

    private static final Path DATA = Path.of(System.getProperty("parley.project.root", ".."), "..", "shared", "data");

    @BeforeEach
    void samplesAreThere() {
        Assumptions.assumeTrue(Files.isDirectory(DATA), "the standards' samples are not beside the project");
    }

    private static List<Path> samples(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(DATA.resolve(folder))) {
            return all.filter(path -> path.toString().matches(".*\\.(json|xml)"))
                    .filter(path -> !path.getFileName().toString().contains("-schema"))
                    .sorted()
                    .toList();
        }
    }

    private static Items read(Path sample) throws IOException {
        String type = sample.toString().endsWith(".json") ? "application/json" : "application/xml";
        return Formats.read(type, Files.readAllBytes(sample));
    }

    /** One word for each item, equal neighbours counted. */
    private static String fates(Items items) {
        return items.items().stream().map(StandardSamplesTest::fate).distinct().collect(Collectors.joining(" + "));
    }

    private static String fate(Identified item) {
        if (item instanceof Identified.Article article) {
            return article.submission().content().body().isEmpty() ? "article without body" : "article";
        }
        if (item instanceof Identified.Overtaken) {
            return "overtaken";
        }
        return item instanceof Identified.NotAnArticle other
                ? "no article: " + other.reason()
                : "refused: " + ((Identified.Refused) item).refusal().kind();
    }

    @Test
    void every_item_of_the_news_standards_is_taken_in_or_answered_with_the_right_reason() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String folder : List.of("newsml-g2", "ninjs/examples")) {
            for (Path sample : samples(folder)) {
                found.put(DATA.relativize(sample).toString(), fates(read(sample)));
            }
        }
        found.forEach((sample, fate) -> System.out.printf("%-100s %s%n", sample, fate));
        assertThat(found).isEqualTo(expected());
    }

    private static Map<String, String> expected() throws IOException {
        try (InputStream table = StandardSamplesTest.class.getResourceAsStream("/standard-samples.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (a, b) -> a, TreeMap::new));
        }
    }

    @Test
    void every_feed_gives_the_items_that_it_holds() throws IOException {
        for (Path sample : samples("feeds")) {
            if (sample.endsWith("logback-test.xml")) {
                continue;
            }
            Items items = read(sample);
            System.out.printf(
                    "%-40s %3d  %s%n", sample.getFileName(), items.items().size(), fates(items));
            assertThat(items.several()).as(sample.toString()).isTrue();
            assertThat(items.items()).as(sample.toString()).hasSize(entries(sample));
            assertThat(items.items()).noneMatch(Identified.Refused.class::isInstance);
        }
    }

    private static int entries(Path sample) throws IOException {
        try (InputStream in = Files.newInputStream(sample)) {
            return (int) Jsoup.parse(in, null, "", Parser.xmlParser()).getAllElements().stream()
                    .map(Element::normalName)
                    .filter(name -> name.matches("(?:[\\w.-]+:)?(item|entry)"))
                    .count();
        }
    }
}
