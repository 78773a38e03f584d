package io.parley.extraction.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Claim;
import io.parley.events.claims.Issue;
import io.parley.events.claims.Stance;
import io.parley.extraction.Engine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedWordsTest {

    @Test
    void anAccusationHoldsItsMatterUpToTheNextClause() {
        Claim claim = Engine.read("France accused Italy on Monday of breaking the truce after Spanish television"
                        + " reported that shells had fallen on a village.")
                .claims()
                .get(0);
        assertThat(claim.content().get(0).text()).isEqualTo("Italy on Monday of breaking the truce");
        assertThat(claim.addressee()).isNotNull();
    }

    @Test
    void aTranscriptIsAttributedByItsLabels() {
        List<Claim> claims = Engine.read("""
                        What they said on the air on Monday:
                        BERG: We have a date for the next round.
                        HOLM: Nobody has told me about a date.
                        BERG: Then I am telling you now.
                        """).claims();
        assertThat(claims)
                .extracting(c -> c.content().get(0).text())
                .contains("Nobody has told me about a date", "Then I am telling you now");
    }

    @Test
    void aSignedQuotationBelongsToItsSignature() {
        assertThat(Engine.read("The answers came by post.\n\"The deal cost me my farm.\" \u2014 Peter Holm")
                        .claims())
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.speaker().name()).isEqualTo("Peter Holm");
                    assertThat(c.content().get(0).text()).isEqualTo("The deal cost me my farm");
                });
    }

    @Test
    void whoeverIsMeantBehindThatIsNotTheOneSpokenTo() {
        List<Claim> claims = Engine.read(
                        "Anna Berg said the plan was dead and warned that her party would leave the cabinet.")
                .claims();
        assertThat(claims).allSatisfy(c -> assertThat(c.addressee()).isNull());
    }

    @Test
    void theDealIsAboutWhatItsArticleIsAbout() {
        List<Claim> claims = Engine.read("""
                        Finland and Peru ended a round of trade talks on tariffs and import quotas on Monday.
                        Exporters in both countries want lower tariffs.
                        Carlos Ruiz said the deal was a step forward.
                        """).claims();
        assertThat(claims).singleElement().satisfies(c -> assertThat(c.issue()).isEqualTo(Issue.TRADE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Carlos Ruiz said all sides must avoid anything that makes a solution difficult.|DEMANDS",
                "Carlos Ruiz said Peru was ready to enter negotiations without preconditions.|OFFERS",
                "Carlos Ruiz said the accord was an important first step.|SUPPORTS",
                "Carlos Ruiz accused the union of lying to its members.|STATES",
                "Carlos Ruiz insisted the mission was doing its work.|STATES",
                "Carlos Ruiz said the mine was an obstacle to any settlement.|OPPOSES",
            })
    void theWordingShowsWhatAnUtteranceDoes(String text, Stance stance) {
        assertThat(Engine.read(text).claims()).singleElement().satisfies(c -> assertThat(c.stance())
                .isEqualTo(stance));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Carlos Ruiz said the European Union would send a letter.",
                "Carlos Ruiz said the peace talks would go on in Lima next week.",
            })
    void aFactOfTheProcessHasNoIssue(String text) {
        assertThat(Engine.read(text).claims()).singleElement().satisfies(c -> assertThat(c.issue())
                .isNull());
    }
}
