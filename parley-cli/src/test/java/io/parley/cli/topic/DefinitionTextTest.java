package io.parley.cli.topic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class DefinitionTextTest {

    private static JsonNode json(String text) throws Exception {
        return EventJson.mapper().readTree(text.replace('\'', '"'));
    }

    private static final String TALKS =
            "{'slug': 'talks', 'title': 'Talks', 'entities': ['Gaza', 'Hamas'], 'words': ['truce'], 'exclude': []}";

    @Test
    void the_same_definition_has_no_difference() throws Exception {
        assertThat(new DefinitionText(json(TALKS)).differencesTo(json(TALKS))).isEmpty();
    }

    @Test
    void each_part_that_differs_is_a_line_with_old_and_new() throws Exception {
        JsonNode other = json(
                "{'title': 'Gaza talks', 'entities': ['Gaza'], 'words': ['truce', 'talks'], 'exclude': [], 'from': '2025-10-01'}");
        assertThat(new DefinitionText(json(TALKS)).differencesTo(other))
                .containsExactly(
                        "title: \"Talks\" → \"Gaza talks\"",
                        "from: nothing → \"2025-10-01\"",
                        "entities: -Hamas",
                        "words: +talks");
    }

    @Test
    void it_is_printed_without_what_is_empty() throws Exception {
        StringWriter out = new StringWriter();
        new DefinitionText(json(TALKS)).printTo(new PrintWriter(out, true));
        assertThat(out.toString().lines())
                .containsExactly("slug      talks", "title     Talks", "entities  Gaza, Hamas", "words     truce");
    }
}
