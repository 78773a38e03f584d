package io.parley.extraction.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.extraction.ArticleText;
import io.parley.extraction.Engine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StagesGoldenTest {

    @Test
    void everyArticleReportsTheStageThatItsGoldenFileSays() throws IOException {
        List<String> golden = lines("stages.golden.tsv");
        assertThat(golden).allSatisfy(line -> assertThat(again(line)).isEqualTo(line));
    }

    private static String again(String line) {
        String[] parts = line.split("\t", 4);
        ArticleText article = new ArticleText("story", parts[2], parts[3], LocalDate.parse(parts[1]), "en");
        String stage = Engine.read(article).stage().stage().name();
        return String.join("\t", stage, parts[1], parts[2], parts[3]);
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(StagesGoldenTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
