package io.parley.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aLineInIsALineOutInOrder() throws IOException {
        int code = run("""
                {"id": "b", "published": "2021-06-16", "text": "Angela Merkel said on Tuesday that talks go on."}
                {"id": "a", "text": ""}
                """, "--ndjson", "-");
        List<JsonNode> lines = lines();
        assertThat(code).isZero();
        assertThat(lines).extracting(l -> l.get("id").asText()).containsExactly("b", "a");
        assertThat(lines.get(0).at("/dates/0/value").asText()).isEqualTo("2021-06-15");
        assertThat(lines.get(0).at("/claims/0/speaker/name").asText()).isEqualTo("Angela Merkel");
    }

    @Test
    void a_wrong_line_is_answered_with_its_reason_and_the_others_go_on() throws IOException {
        int code = run("""
                {"id": "one", "text": "First."}
                not json
                {"id": "two"}
                {"id": "three", "published": "yesterday", "text": "Third."}
                {"id": "four", "text": "Fourth."}
                """, "--ndjson");
        assertThat(code).isEqualTo(1);
        assertThat(lines())
                .extracting(l -> l.get("id").asText())
                .containsExactly("one", "standard input:2", "standard input:3", "three", "four");
        assertThat(lines()).extracting(l -> l.has("error")).containsExactly(false, true, true, true, false);
        assertThat(err.toString())
                .contains("standard input line 2: not a JSON object")
                .contains("standard input line 3: no field 'text'")
                .contains("standard input line 4: published 'yesterday' is not an ISO 8601 date");
    }

    @Test
    void aFileIsOneText() throws IOException {
        Path file = Files.writeString(folder.resolve("story.txt"), "Talks ended on Monday.\n");
        int code = run("", file.toString(), "--published", "2021-06-16");
        assertThat(code).isZero();
        assertThat(lines().get(0).at("/dates/0/value").asText()).isEqualTo("2021-06-14");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        assertThat(run("", folder.resolve("none.txt").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("none.txt: no such file");
    }

    @Test
    void aWrongDateIsWrongUse() {
        assertThat(run("", "--published", "08/10/2025")).isEqualTo(2);
        assertThat(err.toString()).contains("--published '08/10/2025' is not an ISO 8601 date");
    }

    private int run(String input, String... arguments) {
        ExtractCommand command =
                new ExtractCommand(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out);
        return new CommandLine(command).setErr(new PrintWriter(err, true)).execute(arguments);
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(EventJson.mapper().readTree(line));
        }
        return lines;
    }
}
