package io.parley.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AttributionPropertiesTest {

    private static final List<String> PIECES = List.of(
            "the minister",
            "said",
            "that",
            "\"",
            "talks",
            "would go on",
            ",",
            ".",
            " ",
            "\n\n",
            "according to",
            "Anna Berg",
            "told",
            "reporters",
            "—",
            "(",
            ")",
            "''",
            "“",
            "”",
            "denied",
            "wants",
            "👩‍🚀",
            "é",
            "-",
            ":");

    @Property(tries = 60)
    void spans_lie_inside_the_text_and_do_not_overlap(@ForAll("texts") String text) {
        Document document = Attributions.document(text);
        for (Attribution attribution : Attributions.of(document)) {
            Span all = new Span(0, document.text().length());
            Span cue = attribution.cue();
            Span source = attribution.source();
            assertThat(attribution.content()).isNotEmpty().allMatch(all::contains);
            assertThat(attribution.content()).noneMatch(c -> cue != null && c.overlaps(cue));
            assertThat(attribution.content()).noneMatch(c -> cue != null && source != null && c.overlaps(source));
            assertThat(attribution.confidence()).isBetween(0.0, 1.0);
        }
    }

    @Property(tries = 20)
    void the_same_text_gives_the_same_attributions(@ForAll("texts") String text) {
        assertThat(Attributions.of(Attributions.document(text)))
                .isEqualTo(Attributions.of(Attributions.document(text)));
    }

    @Test
    void attributions_come_in_order_of_text() {
        Document document = Attributions.document("\"No,\" Berg said. Lund said that talks would go on. "
                + "The union wants more, according to Reuters.");
        assertThat(Attributions.of(document))
                .extracting(a -> a.cue() == null ? -1 : a.cue().start())
                .isSorted();
    }

    @Test
    void quotation_marks_without_end_take_linear_time() {
        inTime("\"".repeat(300_000));
        inTime("\" ".repeat(150_000));
    }

    @Test
    void a_sentence_without_end_is_read_in_bounded_time() {
        inTime("the minister said that talks ".repeat(20_000));
    }

    private static void inTime(String text) {
        Document document = oneSentence(text);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Attributions.of(document);
        });
    }

    /** All words in one sentence, tagged by their looks, so that only this stage is timed. */
    private static Document oneSentence(String text) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int end = Math.max(i + 1, text.indexOf(' ', i));
            if (text.charAt(i) != ' ') {
                String word = text.charAt(i) == '"' ? "\"" : text.substring(i, end);
                tokens.add(new Token(i, i + word.length(), word, tag(word), word.equals("said") ? "say" : word));
                i += word.length() - 1;
            }
        }
        List<Span> paragraph = List.of(new Span(0, text.length()));
        return new Document(text, null, null, "en", paragraph, List.of(new Sentence(0, text.length(), 0, tokens)));
    }

    private static String tag(String word) {
        return switch (word) {
            case "\"" -> "PUNCT";
            case "said" -> "VERB";
            case "the" -> "DET";
            case "that" -> "SCONJ";
            default -> "NOUN";
        };
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(words -> String.join(" ", words));
    }
}
