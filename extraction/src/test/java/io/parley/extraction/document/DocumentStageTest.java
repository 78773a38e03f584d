package io.parley.extraction.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentStageTest {

    @Test
    void abbreviationsInsideASentenceDoNotEndIt() {
        assertThat(sentences("The U.S. envoy met Gen. Amos Taro at 9 a.m. Friday. No deal came of it."))
                .containsExactly("The U.S. envoy met Gen. Amos Taro at 9 a.m. Friday.", "No deal came of it.");
    }

    @Test
    void anAbbreviationCanEndASentence() {
        assertThat(sentences("The delegation has left for the U.S. The ministers stay behind until the summit ends."))
                .hasSize(2);
    }

    @Test
    void anOfficeBehindTheAbbreviationOfAStateGoesOnWithTheSentence() {
        assertThat(sentences(
                        "A deal may take years, U.S. President Anna Roth told the paper. U.N. Envoy Jan Berg agreed."))
                .containsExactly(
                        "A deal may take years, U.S. President Anna Roth told the paper.",
                        "U.N. Envoy Jan Berg agreed.");
    }

    @Test
    void aQuotedQuestionKeepsItsSpeaker() {
        assertThat(sentences("\u201CWho will sign it?\u201D Marlow asked. Nobody answered him."))
                .containsExactly("\"Who will sign it?\" Marlow asked.", "Nobody answered him.");
    }

    @Test
    void aClosingQuoteBelongsToTheSentenceItCloses() {
        assertThat(sentences("\"We are close.\" The minister then left the room."))
                .containsExactly("\"We are close.\"", "The minister then left the room.");
    }

    @Test
    void everyLineIsAParagraph() {
        Document document =
                Documents.english("Talks resume\nThe two unions met the employer on Friday evening in Lyon.");
        assertThat(document.paragraphs()).hasSize(2);
        assertThat(document.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1);
    }

    @Test
    void linesWrappedByHandAreJoinedToBlocks() {
        Document document = Documents.english("""
                The two sides agreed late on Friday to meet again next month in
                the capital, but neither would say whether the border would be
                discussed at all, and diplomats who had hoped for more were said
                to be disappointed by the outcome.

                A second round is planned.
                """);
        assertThat(document.paragraphs()).hasSize(2);
        assertThat(document.sentences()).hasSize(2);
    }

    @Test
    void tokensCarryPartOfSpeechAndLemma() {
        Token verb = Documents.english("The ministers said talks were going well.")
                .sentences()
                .get(0)
                .tokens()
                .get(2);
        assertThat(verb).isEqualTo(new Token(14, 18, "said", "VERB", "say"));
    }

    @Test
    void anotherLanguageIsSplitWithoutTags() {
        Document document = Documents.foreign("Die Gespräche gehen weiter. Ein Ende ist nicht in Sicht.", "de");
        assertThat(document.sentences()).hasSize(2);
        assertThat(document.sentences().get(0).tokens()).allMatch(t -> t.pos().equals("X"));
    }

    private static List<String> sentences(String text) {
        Document document = Documents.english(text);
        return document.sentences().stream().map(s -> document.textOf(s.span())).toList();
    }
}
