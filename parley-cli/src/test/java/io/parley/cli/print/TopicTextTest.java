package io.parley.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TopicTextTest {

    private static String printed(String sample) throws IOException {
        try (InputStream in = TopicTextTest.class.getResourceAsStream("/io/parley/events/samples/" + sample)) {
            StringWriter text = new StringWriter();
            PrintWriter out = new PrintWriter(text);
            TopicText.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .printTo(out);
            out.flush();
            return text.toString();
        }
    }

    @Test
    void a_full_view_shows_every_section_with_its_evidence() throws IOException {
        assertThat(printed("topic-view-full.json"))
                .contains("PARTICIPANTS", "POSITIONS", "PROPOSALS", "MEETINGS", "TIMELINE", "FIGURES")
                .contains("CONTRADICTIONS", "WITHDRAWN", "«");
    }

    @Test
    void an_empty_view_shows_its_overview_only() throws IOException {
        assertThat(printed("topic-view-minimal.json")).contains("Stage").doesNotContain("PARTICIPANTS", "MEETINGS");
    }

    @Test
    void no_line_is_wider_than_a_hundred_characters() throws IOException {
        assertThat(printed("topic-view-full.json").lines()).allMatch(line -> line.length() <= 100);
    }
}
