package io.parley.ingest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.ingest.wire.application.Identified;
import io.parley.ingest.wire.application.Reading.Items;
import io.parley.ingest.wire.domain.Refusal.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The standards' own samples, where they lie beside the project: each is taken in, or answered with the reason. */
class StandardSamplesTest {

    private static final Path DATA = Path.of(System.getProperty("parley.project.root", ".."), "..", "shared", "data");

    static List<Path> samples() throws IOException {
        if (!Files.isDirectory(DATA)) {
            return List.of(DATA);
        }
        try (Stream<Path> ninjs = Files.walk(DATA.resolve("ninjs/examples"));
                Stream<Path> g2 = Files.list(DATA.resolve("newsml-g2"));
                Stream<Path> feeds = Files.list(DATA.resolve("feeds"))) {
            return Stream.of(ninjs, g2, feeds)
                    .flatMap(paths -> paths)
                    .filter(path -> path.toString().matches(".*\\.(json|xml)"))
                    .filter(path -> !path.toString().contains("logback")
                            && !path.toString().contains("-schema.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void every_sample_is_understood(Path sample) throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(sample), "the standards' samples are not beside the project");
        String type = sample.toString().endsWith(".json") ? "application/json" : "application/xml";
        Items items = Formats.read(type, Files.readAllBytes(sample));
        for (Identified item : items.items()) {
            System.out.printf("%-60s %s%n", DATA.relativize(sample), describe(item));
            if (item instanceof Identified.Refused refused) {
                assertThat(refused.refusal().kind())
                        .as(refused.refusal().toString())
                        .isEqualTo(Kind.UNSUPPORTED);
            }
        }
    }

    private static String describe(Identified item) {
        if (item instanceof Identified.Article article) {
            var submission = article.submission();
            return "article %s version=%d body=%d published=%s"
                    .formatted(
                            submission.format(),
                            submission.order().firstVersion(),
                            submission.content().body().length(),
                            submission.content().published());
        }
        return item.toString();
    }
}
