package io.parley.extraction.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Meeting;
import io.parley.events.claims.MeetingStatus;
import io.parley.events.claims.Proposal;
import io.parley.events.claims.RoleKind;
import io.parley.events.claims.Stage;
import io.parley.events.entities.EntityRef;
import io.parley.extraction.Engine;
import io.parley.extraction.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TALKS          | Negotiators from Chile and Peru resumed talks on fishing rights in Lima on Monday.
            PROPOSAL       | The airline's managers presented a new pay offer to the pilots' union on Tuesday.
            AGREEMENT      | The two governments signed an agreement on river water on Friday after talks in Bern.
            BREAKDOWN      | Talks between the miners and the company collapsed late on Sunday.
            BREAKDOWN      | Talks between the dockers and the owners of the port have collapsed, a mediator said.
            TALKS          | Talks between the dockers and the owners of the port have not collapsed, a mediator said.
            IMPLEMENTATION | The rebels began to withdraw under the agreement signed in March.
            BREAKDOWN      | The failure of the proposed 10 billion euro cash-and-share deal is a blow to the two firms.
            BREAKDOWN      | The government froze negotiations with the rebels over the raid.
            TALKS          | A delegation left on Monday to resume the suspended talks with its neighbour.
            TALKS          | The fund wants to sell its mill and is negotiating with a rival from Lima over its stake.
            TALKS          | The president of Chile spoke of fish after a telephone discussion with his neighbour.
            NONE           | There is no political will among the leaders to move forward with serious negotiations.
            AGREEMENT      | Rail services resumed after the unions scrapped a strike and accepted the offer of a pay rise.
            IMPLEMENTATION | The first payments to the victims began under a settlement that the banks had signed.
            TALKS          | After talks on Monday the envoy said that he will reveal his plans for the region next year.
            NONE           | The museum opened a new wing with paintings from the harbour towns.
            """)
    void theStageIsReadFromTheWording(Stage stage, String body) {
        assertThat(Engine.read(body).stage().stage()).isEqualTo(stage);
    }

    @Test
    void anOldAgreementIsWhereThingsStandIfNothingNewerIsTold() {
        assertThat(Engine.read("The data pact, agreed in February, helps firms on both shores to move their files.")
                        .stage()
                        .stage())
                .isEqualTo(Stage.AGREEMENT);
        assertThat(Engine.read("The party formed a cabinet in February and has cut taxes since.")
                        .stage()
                        .stage())
                .isEqualTo(Stage.NONE);
    }

    @Test
    void talksThatAreResumedHaveNotBrokenDownHoweverTheyHadBeenSuspended() {
        Extraction read = Engine.read(
                "An envoy of Peru left for Santiago on Monday to resume the dialogue with Chile after months of"
                        + " suspension. Chile had suspended the talks with Peru after the blasts. The two-day talks begin on"
                        + " Tuesday.");
        assertThat(read.stage().stage()).isEqualTo(Stage.TALKS);
        assertThat(read.meetings()).extracting(Meeting::status).doesNotContain(MeetingStatus.CANCELLED);
        assertThat(Engine.read("Chile suspended the talks with Peru on Monday after the blasts.")
                        .stage()
                        .stage())
                .isEqualTo(Stage.BREAKDOWN);
    }

    @Test
    void whatWasDoneYearsAgoCarriesOutNoPactOfToday() {
        assertThat(Engine.read(
                                "Envoys of Peru and Chile held a round of talks in Lima on Monday. Peru withdrew from a working"
                                        + " group in 2014. Both sides want the commitments of the accord fulfilled.")
                        .stage()
                        .stage())
                .isEqualTo(Stage.TALKS);
    }

    @Test
    void aStageThatOnlyTheHeadlineTellsRestsOnTheWordsOfTheOneBesideIt() {
        Extraction read = Engine.read(
                "Deal reached to raise minimum wage",
                "Legislators and unions have reached a tentative agreement on the wage, a senator said.");
        assertThat(read.stage().evidence()).isNotEmpty();
    }

    @Test
    void theDayThatLeadsASentenceIsThatOfAllOfIt() {
        assertThat(Engine.read(
                                "Three carmakers are in talks with new partners. In August last year, the makers of cars in"
                                        + " Bavaria and Swabia, who own the maps, agreed to pay two billion for the firm.")
                        .stage()
                        .stage())
                .isEqualTo(Stage.TALKS);
    }

    @Test
    void anAgreementThatIsOnlyHopedForIsNoAgreement() {
        assertThat(Engine.read("Ministers hope to sign an agreement when the talks in Oslo go on.")
                        .stage()
                        .stage())
                .isEqualTo(Stage.TALKS);
    }

    @Test
    void partiesAndMediatorsAreReadFromTheWordsAroundThem() {
        Extraction found = Engine.read(
                "Talks between Sudan and Ethiopia, mediated by Kenya and Uganda, resumed on Monday in Nairobi.");
        assertThat(found.roles())
                .extracting(r -> r.entity().name() + " " + r.role())
                .contains("Sudan PARTY", "Ethiopia PARTY", "Kenya MEDIATOR", "Uganda MEDIATOR")
                .doesNotContain("Kenya " + RoleKind.PARTY);
    }

    @Test
    void aMeetingHasItsDayPlaceAndStatus() {
        Extraction found = Engine.read("The ministers of Chile and Peru will meet in Geneva on Friday.");
        assertThat(found.meetings()).singleElement().satisfies((Meeting m) -> {
            assertThat(m.date()).isEqualTo("2021-06-18");
            assertThat(m.venue()).isNotNull();
            assertThat(m.venue().name()).isEqualTo("Geneva");
            assertThat(m.status()).isEqualTo(MeetingStatus.PLANNED);
        });
    }

    @Test
    void aPlanWithANumberOfPointsIsAProposal() {
        Extraction found = Engine.read("Angela Merkel presented her 12-point plan in Berlin.");
        assertThat(found.proposals()).extracting(Proposal::points).containsExactly(12);
        Extraction paged = Engine.read("Angela Merkel presented her seven-page plan in Berlin.");
        assertThat(paged.proposals()).extracting(Proposal::points).containsOnlyNulls();
    }

    @Test
    void aPlanAgainstSomebodyIsNotHis() {
        Extraction found = Engine.read("Denmark presented an anti-China resolution in Geneva on Monday. The anti-China"
                + " resolution has the backing of 13 countries.");
        assertThat(found.proposals())
                .extracting(Proposal::author)
                .filteredOn(author -> author != null && author.name().equals("China"))
                .isEmpty();
    }

    @Test
    void aPlanIsNamedThoughTheTaggerTakesItForAVerb() {
        Extraction found = Engine.read("They call it the Merkel 9-point plan for the river.");
        assertThat(found.proposals()).extracting(Proposal::points).containsExactly(9);
    }

    @Test
    void envoysMeetWhereAndWhenTheyAreToArriveNotWhenTheyLeave() {
        Extraction found = Engine.read(
                "John Kerry left London on Monday for Geneva, where he is expected to arrive on Friday for talks.");
        assertThat(found.meetings()).singleElement().satisfies((Meeting m) -> {
            assertThat(m.date()).isEqualTo("2021-06-18");
            assertThat(m.venue()).isNotNull();
            assertThat(m.venue().name()).isEqualTo("Geneva");
        });
    }

    @Test
    void theDayOnWhichSomethingWasSaidIsNoDayOfAMeeting() {
        Extraction found = Engine.read("John Kerry said on Monday that talks with Iran would go on.");
        assertThat(found.meetings()).isEmpty();
    }

    @Test
    void theDayAndTheAgencyOfADatelineTakeNoPartInAMeeting() {
        Extraction found = Engine.read("GENEVA, June 14 (Harbour News) - Delegations of Chile and Peru held talks.");
        assertThat(found.meetings()).singleElement().satisfies((Meeting m) -> {
            assertThat(m.date()).isNull();
            assertThat(m.venue()).isNull();
            assertThat(m.participants()).extracting(EntityRef::name).containsExactly("Chile", "Peru");
        });
    }

    @Test
    void thePlaceOfWhatWasDoneAfterTalksIsNotTheirs() {
        assertThat(Engine.read(
                                "Dockworkers walked out at the port of Westhaven on Wednesday after last-minute talks with the"
                                        + " terminal operators failed, closing three terminals.")
                        .meetings())
                .extracting(Meeting::venue)
                .containsOnlyNulls();
    }

    @Test
    void thePlaceOfWhatWasDoneAfterAMeetingFailedIsNotItsPlace() {
        Extraction found = Engine.read(
                "Two men were killed on Monday in clashes with soldiers in Arequipa after a summit meeting of"
                        + " Peru and Chile failed to end the crisis.");
        assertThat(found.meetings()).extracting(Meeting::venue).containsOnlyNulls();
    }

    @Test
    void aDealThatIsOnlyNamedIsNoAgreement() {
        assertThat(Engine.read(
                                "Armed men attacked a market on Monday. Four people were killed. The police arrested a man."
                                        + " The West has frozen its aid. It wants the movement to honour past peace deals.")
                        .stage()
                        .stage())
                .isNotEqualTo(Stage.AGREEMENT);
    }
}
