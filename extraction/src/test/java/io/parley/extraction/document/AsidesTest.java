package io.parley.extraction.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsidesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PARIS Talks between Orion and Polaris collapsed.        | PARIS
            BRUSSELS/WASHINGTON The two sides met.                  | BRUSSELS/WASHINGTON
            FERGUSON, Mo./WASHINGTON The city was sued.             | FERGUSON, Mo./WASHINGTON
            SAN FRANCISCO A judge approved the deal.                | SAN FRANCISCO
            LONDON UK lawmakers attacked the deal.                  | LONDON
            GENEVA, June 14 (Harbour News) — Peru held talks.       | GENEVA, June 14 (Harbour News) —
            """)
    void places_in_capitals_before_the_news_are_a_dateline(String text, String dateline) {
        Document document = Documents.english(text);
        assertThat(document.textOf(Dateline.of(document, document.paragraphs().get(0)))
                        .strip())
                .isEqualTo(TextNormaliser.normalise(dateline));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NATO Secretary General Lars Holm spoke.
            RAG, the German energy group, wants a stake.
            LONDON is where the talks go on.
            Paris Talks collapsed.
            """)
    void a_name_in_capitals_that_is_part_of_the_sentence_is_none(String text) {
        Document document = Documents.english(text);
        assertThat(Dateline.of(document, document.paragraphs().get(0)).length()).isZero();
    }

    @Test
    void short_brackets_stand_beside_the_sentence_and_long_ones_do_not() {
        List<String> words = Arrays.asList("Orion ( ORN.PA ) met ( as its chief said in May ) .".split(" "));
        assertThat(Asides.of(words, 0))
                .containsExactly(
                        false, true, true, true, false, false, false, false, false, false, false, false, false, false);
    }

    @Test
    void what_follows_a_dateline_is_tagged_as_the_beginning() {
        Document document = Documents.english("PARIS Talks between Orion (ORN.PA) and Polaris (POL.PA) collapsed.");
        assertThat(document.sentences().get(0).tokens().get(1).pos()).isEqualTo("NOUN");
    }

    @Test
    void a_name_behind_a_verb_of_saying_is_no_conjunction() {
        Document document =
                Documents.english("The FTC blasted Herbalife and said Herbalife agreed to pay for an auditor.");
        assertThat(document.sentences().get(0).tokens().stream()
                        .filter(token -> token.text().equals("Herbalife"))
                        .map(Token::pos))
                .doesNotContain("SCONJ");
    }
}
