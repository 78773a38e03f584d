package io.parley.extraction.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Claim;
import io.parley.events.claims.SpeakerKind;
import io.parley.events.entities.EntityRef;
import io.parley.extraction.Engine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {

    /** Text, the last claim's speaker, its content. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Carlos Ruiz described the talks as a waste of time.|Carlos Ruiz|the talks as a waste of time",
                "Carlos Ruiz accused the union of lying to its members.|Carlos Ruiz|the union of lying to its members",
                "The European Union urged both sides to return to the table.|European Union|both sides to return to the table",
                "Carlos Ruiz denied taking money.|Carlos Ruiz|taking money",
                "Peru denied that its troops had crossed the river.|Peru|its troops had crossed the river",
                "Bolivia rejected the plan, saying it gave too much away.|Bolivia|it gave too much away",
                "According to Peter Holm, the rebels have left the valley.|Peter Holm|the rebels have left the valley",
                "Bolivia's foreign ministry dismissed the report as false and misleading."
                        + "|Bolivia's foreign ministry|the report as false and misleading",
                "\"The door is open,\" said Peter Holm, a spokesman for the union.|Peter Holm|The door is open",
                "Most of his opponents said the vote was rigged.|opponents|the vote was rigged",
                "The head of the mission in Lima said the rebels had left the valley."
                        + "|head of the mission in Lima|the rebels had left the valley",
                "The union's chief negotiator, Peter Holm, said the offer was an insult.|Peter Holm|the offer was an insult",
                "The ministry's statement said the door was open.|ministry|the door was open",
            })
    void everyWayOfReportingKeepsItsSpeaker(String text, String speaker, String content) {
        List<Claim> claims = Engine.read(text).claims();
        assertThat(claims).isNotEmpty();
        Claim last = claims.get(claims.size() - 1);
        assertThat(last.speaker().name()).isEqualTo(speaker);
        assertThat(last.content().get(0).text()).isEqualTo(content);
    }

    @Test
    void aLeadDescribesWhomTheNextSentenceNames() {
        assertThat(speakers("""
                        The Norwegian envoy to the island said on Monday that both sides wanted a pause.
                        Ingrid Solvang, who has led the mission since May, told reporters that the next round would be in Bergen.
                        """)).containsExactly("Ingrid Solvang", "Ingrid Solvang");
    }

    @Test
    void whoeverAskedNotToBeNamedStaysUnnamed() {
        List<Claim> claims = Engine.read("""
                        A Norwegian envoy who asked not to be named because the talks are secret said both sides wanted a pause.
                        Ingrid Solvang, the head of the mission, told reporters that the next round would be in Bergen.
                        """).claims();
        assertThat(claims)
                .filteredOn(c -> c.speaker().kind() == SpeakerKind.NAMED)
                .hasSize(1);
    }

    @Test
    void itIsTheSubjectOfTheMainClauseAndNotTheOutletInPassing() {
        List<String> speakers =
                speakers("France accused Italy on Monday of breaking the truce after Spanish television reported that"
                        + " shells had fallen on a village. It said its own guns had been silent.");
        assertThat(speakers).endsWith("France");
    }

    @Test
    void heIsTheUnnamedOfficialWhoSpokeLast() {
        assertThat(speakers("A senior Peruvian official met Carlos Ruiz in Lima and said the mood was bad."
                        + " He added that no date was set."))
                .containsOnly("senior Peruvian official");
    }

    @Test
    void sheIsAWoman() {
        assertThat(speakers("Finnish Foreign Minister Elina Virtanen met Carlos Ruiz in Lima. She said the two had"
                        + " agreed on a date."))
                .containsExactly("Elina Virtanen");
    }

    @Test
    void severalWhoSpeakTogetherEachMakeTheClaimAlsoAsThey() {
        assertThat(speakers("Anna Berg and Carlos Ruiz said the deal was close. They said they would sign it in May."))
                .containsExactly("Anna Berg", "Carlos Ruiz", "Anna Berg", "Carlos Ruiz");
        assertThat(speakers("Peru and Bolivia said they would reopen the border."))
                .containsExactly("Peru", "Bolivia");
    }

    @Test
    void aParticipleIsSaidOfTheSubjectOfItsSentence() {
        assertThat(speakers("Canada sent Norway a letter on Tuesday, saying it was ready to reopen the talks."))
                .containsExactly("Canada");
    }

    @Test
    void twoVerbsOfOneSpeakerAreTwoClaims() {
        assertThat(Engine.read("Anna Berg said the plan was dead and warned that her party would leave the cabinet.")
                        .claims())
                .extracting(c -> c.content().get(0).text())
                .containsExactly("the plan was dead", "her party would leave the cabinet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry has not said when the talks will resume.",
                "Anna Berg will announce the new plan on Friday.",
                "The two leaders discussed the matter.",
            })
    void nothingSaidIsNoClaim(String text) {
        assertThat(Engine.read(text).claims()).isEmpty();
    }

    @Test
    void whatSomebodyIsAskedIsNotHisClaim() {
        assertThat(Engine.read("Asked if he would go to Lima, Carlos Ruiz said: \"I will go wherever they ask me.\"")
                        .claims())
                .singleElement()
                .satisfies(c -> assertThat(c.content().get(0).text()).isEqualTo("I will go wherever they ask me"));
    }

    @Test
    void aNameBeforeAQuotationInAHeadingSpeaks() {
        assertThat(speakers("Ruiz: \"We will not pay twice\"\nCarlos Ruiz spoke in Lima on Monday."))
                .containsExactly("Carlos Ruiz");
    }

    @Test
    void aHeadlineThatTheBodyRepeatsMakesNoClaimOfItsOwn() {
        assertThat(Engine.read("Peru says talks will resume", "Peru says talks will resume\nNobody answered the call.")
                        .claims())
                .isEmpty();
    }

    @Test
    void whoIsQuotedByAnOutletSpeaksThroughIt() {
        List<Claim> claims = Engine.read("Carlos Ruiz was quoted by Reuters as saying that the deal was dead.")
                .claims();
        assertThat(claims).singleElement().satisfies(c -> {
            assertThat(c.speaker().name()).isEqualTo("Carlos Ruiz");
            assertThat(c.via()).extracting(EntityRef::name).containsExactly("Reuters");
        });
    }

    private static List<String> speakers(String text) {
        return Engine.read(text).claims().stream().map(c -> c.speaker().name()).toList();
    }
}
