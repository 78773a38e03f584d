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
        return printed(sample, Style.PLAIN);
    }

    private static String printed(String sample, Style style) throws IOException {
        try (InputStream in = TopicTextTest.class.getResourceAsStream("/io/parley/events/samples/" + sample)) {
            StringWriter text = new StringWriter();
            PrintWriter out = new PrintWriter(text);
            TopicText.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .printTo(out, style);
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

    @Test
    void a_pipe_gets_no_codes_of_a_terminal() throws IOException {
        assertThat(printed("topic-view-full.json")).doesNotContain("\u001b");
    }

    @Test
    void a_terminal_gets_colours_and_positions_as_a_table() throws IOException {
        assertThat(printed("topic-view-full.json", Style.TERMINAL))
                .contains("\u001b[1;36mPARTICIPANTS", "\u001b[2m  ISSUE")
                .containsPattern("\\[2m +«");
    }

    @Test
    void what_has_no_day_of_its_own_is_told_by_the_day_of_its_report() {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        TopicText.parse("""
                {"timeline": [{"kind": "STATEMENT", "reported": "2025-10-04", "text": "The union refused.",
                  "independentSources": 1}]}
                """).printTo(out, Style.PLAIN);
        out.flush();
        assertThat(text.toString()).contains("reported 2025-10-04").doesNotContain("undated");
    }
}
