package io.parley.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.extraction.document.Document;
import io.parley.extraction.document.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExpressionsGoldenTest {

    private final DateStage stage = new DateStage();

    @Test
    void everyExpressionIsMarkedAsItsGoldenFileSays() throws IOException {
        List<String> golden = resource("expressions.golden.tsv").lines().toList();
        assertThat(golden).allSatisfy(line -> assertThat(again(line)).isEqualTo(line));
    }

    private String again(String line) {
        if (line.startsWith("#")) {
            return line;
        }
        String[] parts = line.split("\t", 2);
        String text = parts[1].replaceAll("\\[([^|\\]]*)\\|[^\\]]*\\]", "$1");
        Document document = parts[0].equals("-") ? Documents.english(text) : Documents.english(text, parts[0]);
        return parts[0] + "\t" + marked(text, stage.find(document).dates().stream());
    }

    private static String marked(String text, Stream<FoundDate> dates) {
        StringBuilder marked = new StringBuilder();
        int[] copied = {0};
        dates.forEach(date -> {
            marked.append(text, copied[0], date.span().start())
                    .append('[')
                    .append(text, date.span().start(), date.span().end())
                    .append('|')
                    .append(date.value())
                    .append(']');
            copied[0] = date.span().end();
        });
        return marked.append(text.substring(copied[0])).toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ExpressionsGoldenTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
