package io.parley.extraction.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.extraction.document.Document;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EntityStagePropertyTest {

    private static final List<String> PIECES = List.of(
            "Macron",
            "Mr. Osei",
            "al-Hassan's",
            "the UN",
            "U.S.",
            "KABUL (AP) —",
            "he said",
            "\"We agree,\"",
            "in Oslo",
            "Bank of Ghana",
            "and",
            "(IMF)",
            "The minister",
            "said.",
            "\n\n",
            "Key Issues",
            "’s",
            "É",
            "😀",
            "—",
            ",",
            "of",
            "DEAL");

    @Property(tries = 150)
    void every_span_is_words_of_the_text_and_no_name_overlaps_another(@ForAll("texts") String text) {
        Document document = Articles.document(text);
        EntityMentions found = Articles.STAGE.find(document);
        int end = 0;
        for (EntityMention mention : found.mentions()) {
            assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(document.textOf(mention.span()))
                    .isNotBlank()
                    .isEqualTo(document.textOf(mention.span()).strip());
            assertThat(mention.entity()).isBetween(0, found.entities().size() - 1);
            if (mention.form() == EntityMention.Form.NAME) {
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
                end = mention.span().end();
            }
        }
    }

    @Property(tries = 50)
    void the_same_text_gives_the_same_entities(@ForAll("texts") String text) {
        assertThat(Articles.STAGE.find(Articles.document(text)))
                .isEqualTo(Articles.STAGE.find(Articles.document(text)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40).map(pieces -> String.join(" ", pieces));
    }
}
