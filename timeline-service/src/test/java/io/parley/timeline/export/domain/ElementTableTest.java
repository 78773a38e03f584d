package io.parley.timeline.export.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import io.parley.timeline.views.domain.ViewName;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElementTableTest {

    private static JsonNode json(String text) throws Exception {
        return EventJson.mapper().readTree(text.replace('\'', '"'));
    }

    @Test
    void an_element_is_a_row_and_its_first_words_are_the_last_columns() throws Exception {
        String csv = ElementTable.csv(ViewName.PROPOSALS, List.of(json("""
                {'id': 'p1', 'name': 'the \\"20\\" points', 'points': 20, 'author': 'Norland',
                 'supporters': [{'name': 'Veria'}, {'name': 'Sunda'}], 'superseded': false,
                 'evidence': [{'articleId': 'a1', 'version': 2, 'provider': 'wire', 'start': 4, 'end': 9, 'text': 'a, b'}]}""")));
        assertThat(csv.lines().findFirst().orElse(""))
                .startsWith("id,name,points,author,supporters")
                .endsWith("evidence.articleId,evidence.version,evidence.start,evidence.end,evidence.text");
        assertThat(csv)
                .contains("p1,\"the \"\"20\"\" points\",20,Norland,Veria; Sunda,")
                .contains("a1,2,4,9,\"a, b\"\r\n");
    }

    @Test
    void a_text_that_a_spreadsheet_would_run_is_told_apart() throws Exception {
        String csv = ElementTable.csv(
                ViewName.PROPOSALS, List.of(json("{'id': '=HYPERLINK(1)', 'name': '-5', 'author': '@x'}")));
        assertThat(csv).contains("\r\n'=HYPERLINK(1),-5,,'@x,");
    }

    @Test
    void a_view_without_elements_has_its_header() {
        assertThat(ElementTable.csv(ViewName.CLAIMS, List.of()).lines()).hasSize(1);
    }
}
