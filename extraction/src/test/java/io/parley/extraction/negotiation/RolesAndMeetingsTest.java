package io.parley.extraction.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.parley.events.claims.Meeting;
import io.parley.events.claims.MeetingStatus;
import io.parley.extraction.Engine;
import io.parley.extraction.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesAndMeetingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sudan MEDIATOR    | The truce was signed under the auspices of Sudan after a week of quarrels.
            Norway MEDIATOR   | The rebels broke a Norway-mediated truce near the port, and Norway said so.
            Kenya HOST        | The third round of talks was hosted by Kenya and ended with a short statement.
            Chile PARTY       | Chile has agreed to open its northern harbour to ships from the highlands.
            Laos PARTY        | Talks with Laos over the dam will go on next week.
            """)
    void aRoleIsReadFromTheWordsAroundTheName(String role, String body) {
        assertThat(Engine.read(body).roles())
                .extracting(r -> r.entity().name() + " " + r.role())
                .contains(role);
    }

    @Test
    void theCountryOfABuyerIsNoSideOfThePurchase() {
        Extraction found = Engine.read(
                "German robot maker Kolva is near a deal with Peruvian bidder Ollanta, a source said."
                        + " Kolva would be the largest firm to be bought by a Peruvian buyer. Ollanta offered two billion for it.");
        assertThat(found.roles())
                .extracting(r -> r.entity().name() + " " + r.role())
                .doesNotContain("Peru PARTY", "Germany PARTY");
    }

    @Test
    void aCountryWhoseHouseholdsAreSpokenOfIsNoSide() {
        Extraction found = Engine.read(
                "The union talks with Orion Steel about four Peru casinos, and Peru households will pay for a deal.");
        assertThat(found.roles())
                .extracting(r -> r.entity().name() + " " + r.role())
                .doesNotContain("Peru PARTY");
    }

    @Test
    void whoHeadsADelegationNegotiates() {
        Extraction found = Engine.read("The government named John Kerry to head its delegation at the table.");
        assertThat(found.roles())
                .extracting(r -> r.entity().name() + " " + r.role())
                .contains("John Kerry NEGOTIATOR");
    }

    @Test
    void aMeetingInACityIsOneThoughNoDayIsTold() {
        Extraction found = Engine.read("John Kerry met Angela Merkel in Geneva to look at the maps.");
        assertThat(found.meetings()).singleElement().satisfies((Meeting m) -> {
            assertThat(m.date()).isNull();
            assertThat(m.venue()).isNotNull();
            assertThat(m.venue().name()).isEqualTo("Geneva");
            assertThat(m.status()).isEqualTo(MeetingStatus.HELD);
        });
    }

    @Test
    void aMeetingOfLastWeekHasTheWeekForItsDate() {
        Extraction found =
                Engine.read("John Kerry met Angela Merkel in Geneva last week to look at the maps of the valley.");
        assertThat(found.meetings()).extracting(Meeting::date).containsExactly("2021-06-07/2021-06-13");
    }

    @Test
    void aRegionThatTalksAreAboutIsNoVenue() {
        Extraction found = Engine.read("John Kerry met Angela Merkel on Monday over the war in Gaza.");
        assertThat(found.meetings()).singleElement().satisfies(m -> assertThat(m.venue())
                .isNull());
    }

    @Test
    void theDayOfAMeetingIsTheOneThatItsVerbGoverns() {
        Extraction found = Engine.read(
                "The ministers of Chile and Peru scrapped a news conference on Friday, but agreed to meet again at a university here on July 13-14.");
        assertThat(found.meetings())
                .extracting(Meeting::date, Meeting::status)
                .containsExactly(tuple("2021-07-13/2021-07-14", MeetingStatus.PLANNED));
    }
}
