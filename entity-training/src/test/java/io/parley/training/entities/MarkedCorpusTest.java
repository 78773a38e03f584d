package io.parley.training.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedCorpusTest {

    @Test
    void marks_become_spans_of_the_text_without_marks() {
        LabelledText text =
                MarkedCorpus.parse("a", "[Ada|P] left [Rome|G]. The [Act|X] stays.", MarkedCorpusTest::plain);
        assertThat(text.document().text()).isEqualTo("Ada left Rome. The Act stays.");
        assertThat(text.names())
                .containsExactly(
                        new LabelledName(new Span(0, 3), EntityType.PERSON),
                        new LabelledName(new Span(9, 13), EntityType.GPE),
                        new LabelledName(new Span(19, 22), null));
    }

    private static Document plain(String text) {
        return new Document(text, null, null, "en", List.of(), List.of());
    }
}
