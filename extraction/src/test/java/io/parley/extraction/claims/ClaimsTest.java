package io.parley.extraction.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Claim;
import io.parley.events.claims.Issue;
import io.parley.events.claims.QuoteKind;
import io.parley.events.claims.SpeakerKind;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityRef;
import io.parley.extraction.Engine;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    @Test
    void aDirectQuoteBelongsToTheNameBesideItsCue() {
        Claim claim = only("\"We will not sign this agreement,\" Finnish Prime Minister Sanna Marin said.");
        assertThat(claim.speaker().name()).isEqualTo("Sanna Marin");
        assertThat(claim.speaker().kind()).isEqualTo(SpeakerKind.NAMED);
        assertThat(claim.quote()).isEqualTo(QuoteKind.DIRECT);
        assertThat(claim.content().get(0).text()).isEqualTo("We will not sign this agreement");
        assertThat(claim.stance()).isEqualTo(Stance.REJECTS);
    }

    @Test
    void reportedSpeechLosesItsThatAndItsFullStop() {
        Claim claim = only("German Chancellor Angela Merkel said that the tariffs would hurt exporters.");
        assertThat(claim.content().get(0).text()).isEqualTo("the tariffs would hurt exporters");
        assertThat(claim.quote()).isEqualTo(QuoteKind.INDIRECT);
        assertThat(claim.issue()).isEqualTo(Issue.TRADE);
    }

    @Test
    void anUnnamedSpeakerKeepsTheDescriptionAndTheOutlet() {
        Claim claim = only("A senior Norwegian official told Reuters that the ceasefire was close to collapse.");
        assertThat(claim.speaker().kind()).isEqualTo(SpeakerKind.ANONYMOUS);
        assertThat(claim.speaker().name()).isEqualTo("senior Norwegian official");
        assertThat(claim.via()).extracting(EntityRef::name).containsExactly("Reuters");
    }

    @Test
    void theSourcePointsBackToTheOneDescribedBefore() {
        List<Claim> claims = Engine.read("""
                        A Kenyan diplomat told the BBC that the talks were stuck.
                        "Nobody wants to move first," the diplomat said.
                        """).claims();
        assertThat(claims).extracting(c -> c.speaker().name()).containsExactly("Kenyan diplomat", "Kenyan diplomat");
    }

    @Test
    void heIsThePersonOfTheSentenceBefore() {
        List<Claim> claims = Engine.read("""
                        French President Emmanuel Macron flew home on Tuesday.
                        "We are very close to a deal," he said.
                        """).claims();
        assertThat(claims).singleElement().satisfies(c -> {
            assertThat(c.speaker().name()).isEqualTo("Emmanuel Macron");
            assertThat(c.stance()).isEqualTo(Stance.OPTIMISTIC);
        });
    }

    @Test
    void anOrganSpeaksAsAnOrganisation() {
        Claim claim = only("The defence ministry said that the troops had begun to withdraw from the valley.");
        assertThat(claim.speaker().kind()).isEqualTo(SpeakerKind.ORGANISATION);
        assertThat(claim.issue()).isEqualTo(Issue.WITHDRAWAL);
    }

    @Test
    void theSameClaimHasTheSameIdAndARepeatedOneAnother() {
        String line = "Angela Merkel said that the plan was dead.\n";
        List<Claim> once = Engine.read(line).claims();
        List<Claim> twice = Engine.read(line + line).claims();
        assertThat(twice).extracting(Claim::claimId).doesNotHaveDuplicates();
        assertThat(twice.get(0).claimId()).isEqualTo(once.get(0).claimId());
    }

    private static Claim only(String body) {
        List<Claim> claims = Engine.read(body).claims();
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    @Test
    void anAsideBehindADashIsNotSaidByTheSource() {
        Claim claim = only("In May a United Nations panel concluded that the army had burned three villages in Sudan"
                + " - a charge the government rejects.");
        assertThat(claim.content().get(0).text()).isEqualTo("the army had burned three villages in Sudan");
    }

    @Test
    void aQuotationThatGoesOnAfterItsSentenceIsAFurtherClaimWithoutCue() {
        List<Claim> claims = Engine.read(
                        "\"This deal is bad for us,\" Angela Merkel told reporters. \"We want a better one.\"")
                .claims();
        assertThat(claims)
                .extracting(c -> c.content().get(0).text())
                .containsExactly("This deal is bad for us", "We want a better one");
        assertThat(claims.get(1).cue()).isNull();
        assertThat(claims).allSatisfy(c -> assertThat(c.speaker().name()).isEqualTo("Angela Merkel"));
    }

    @Test
    void anOutletAfterAccordingToIsTheSourceAndNotThePersonOfTheNews() {
        Claim claim = only("According to Reuters, Finnish Prime Minister Sanna Marin will attend the talks in Bern.");
        assertThat(claim.speaker().name()).isEqualTo("Reuters");
    }

    @Test
    void aRegionalOfficialIsNobodyNamedBefore() {
        List<Claim> claims = Engine.read("""
                        Sanna Marin arrived in Bern.
                        "They are close to a deal," a regional official told Reuters.
                        """).claims();
        assertThat(claims).singleElement().satisfies(c -> assertThat(c.speaker().kind())
                .isEqualTo(SpeakerKind.ANONYMOUS));
    }
}
