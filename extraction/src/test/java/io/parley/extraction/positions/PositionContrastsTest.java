package io.parley.extraction.positions;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Issue;
import io.parley.events.claims.Position;
import io.parley.events.claims.Stance;
import io.parley.extraction.ArticleText;
import io.parley.extraction.Engine;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of sentences that look like a position and are none, or one of the contrary sense; each beside what is one. */
class PositionContrastsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 6);
    private static final Set<Stance> CONSENT = Set.of(Stance.ACCEPTS, Stance.SUPPORTS, Stance.OFFERS);
    private static final Set<Stance> REFUSAL = Set.of(Stance.REJECTS, Stance.OPPOSES);

    private static List<Position> read(String body) {
        return Engine.read(new ArticleText("contrasts", "Peace talks on the deal", body, PUBLISHED, null))
                .positions();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REJECTS | Sudan rejected the peace plan on Monday.
            REJECTS | Peru had rejected the treaty on Sunday.
            OPPOSES | Norway hit back at the demand for an apology.
            OPPOSES | Chile pushed back against the proposed cut on Monday.
            ACCEPTS | Sweden will not block the treaty.
            DEMANDS | The mediators urged Sudan to accept the plan.
            DEMANDS | Peru called on Chile to withdraw its ships.
            REJECTS | Norway refused to accept the ceasefire plan on Monday.
            DEMANDS | Norway said that Peru must withdraw its troops from the border.
            DEMANDS | Norway said Peru should accept the truce plan.
            DEMANDS | Norway said that the rebels need to be disarmed under the plan.
            REJECTS | Peru claimed that it never signed any treaty with Chile on the border.
            REJECTS | Chile abandoned the trade agreement on Monday.
            """)
    void what_a_side_holds_today_is_told(String stance, String body) {
        assertThat(read(body)).extracting(Position::stance).containsExactly(Stance.valueOf(stance));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru rejected the offer in 2015.",
                "Peru had rejected the treaty in 2015.",
                "Peru, which had rejected the treaty in 2015, has a new president.",
                "Peru refused in 2015 to sign the treaty.",
            })
    void what_was_held_long_ago_is_no_position_of_today(String body) {
        assertThat(read(body)).isEmpty();
    }

    @Test
    void an_old_refusal_does_not_hide_the_consent_of_today() {
        assertThat(read("Chile accepted on Monday the plan that it had opposed for years."))
                .extracting(Position::stance)
                .containsExactly(Stance.ACCEPTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sweden did not reject the treaty.",
                "Sweden has not ruled out the treaty.",
                "Sweden stopped short of rejecting the treaty.",
                "Sweden refused to oppose the treaty.",
                "Sweden refused to demand changes to the treaty.",
                "Sweden denied that it had rejected the treaty.",
                "Sweden denied that it demanded changes to the treaty.",
                "Sweden is not demanding changes to the treaty.",
                "Sweden no longer insists on changes to the treaty.",
                "Sweden never asked for changes to the treaty.",
            })
    void a_denied_refusal_or_demand_is_neither_that_nor_consent(String body) {
        assertThat(read(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru pushed back on the demand for a withdrawal.",
                "Chile pushed back against a cut in its quota.",
                "Chile stood firm against the demand for a withdrawal.",
            })
    void resistance_to_a_demand_is_no_demand(String body) {
        assertThat(read(body))
                .extracting(Position::stance)
                .doesNotContain(Stance.DEMANDS)
                .doesNotContainAnyElementsOf(CONSENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An agreement on the border was out of reach on Monday, Chile said.",
                "Chile said that a deal remained far away.",
                "The agreement is unlikely, Chile said.",
                "Talks with Peru are stuck, Chile said.",
            })
    void how_the_talks_stand_is_nobodys_position(String body) {
        assertThat(read(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway's new cabinet would carry out the reforms that the plan demands, the prime minister said.",
                "The Norwegian government will deliver the cuts which the lenders' programme demands.",
                "Kenya said it would honour the promises that the accord requires.",
            })
    void what_a_paper_demands_in_a_relative_clause_is_no_demand_of_the_holder(String body) {
        assertThat(read(body)).extracting(Position::stance).doesNotContain(Stance.DEMANDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mediators urged Sudan to accept the plan.",
                "The mediators asked Sudan to reject the truce.",
                "The mediators pressed Sudan to agree to the truce.",
            })
    void who_is_asked_to_do_something_holds_nothing_yet(String body) {
        assertThat(read(body)).extracting(p -> p.holder().name()).doesNotContain("Sudan");
    }

    @Test
    void who_rejects_what_others_agreed_has_not_agreed() {
        assertThat(read("Norway rejected on Monday an agreement reached between Peru and Chile on border crossings."))
                .filteredOn(p -> p.holder().name().equals("Norway"))
                .extracting(Position::stance)
                .doesNotContainAnyElementsOf(CONSENT);
    }

    @Test
    void who_will_not_abandon_what_is_agreed_stands_by_it() {
        assertThat(read("Norway said it would not abandon the trade agreement with Peru."))
                .extracting(Position::stance)
                .isNotEmpty()
                .allMatch(CONSENT::contains);
    }

    @Test
    void the_issue_is_that_of_the_plan_and_not_of_the_occasion() {
        String body = "Sudan rejected the peace plan of the mediators on Monday, days after prisoners were freed.\n\n"
                + "The plan would set up a coalition government and new elections. Sudan's government said the plan gave"
                + " the rebels too many seats in the cabinet and in parliament.\n\n"
                + "The rebels want elections this year.";
        assertThat(read(body)).first().satisfies(position -> {
            assertThat(position.stance()).isIn(REFUSAL);
            assertThat(position.issue()).isEqualTo(Issue.GOVERNANCE);
        });
    }

    @Test
    void what_one_will_do_oneself_is_no_demand_though_its_words_speak_of_one() {
        assertThat(
                        read(
                                "The government of Peru backs the treaty. It said it would carry out the reforms that the treaty demands."))
                .extracting(Position::stance)
                .doesNotContain(Stance.DEMANDS);
    }

    @Test
    void what_somebody_insists_that_another_shall_do_is_nothing_but_demanded() {
        assertThat(read("The Norwegian government insisted that the rebels would be disarmed under the peace plan."))
                .extracting(Position::stance)
                .doesNotContainAnyElementsOf(CONSENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Norwegian army was ordered to leave the border.",
                "Many doubt whether Peru wants a ceasefire.",
                "If Peru wants talks on the treaty it has to ask for them."
            })
    void who_is_ordered_or_may_or_may_not_want_something_demands_nothing(String body) {
        assertThat(read(body)).extracting(Position::stance).doesNotContain(Stance.DEMANDS);
    }

    @Test
    void what_is_held_does_not_begin_in_the_dateline() {
        assertThat(read(
                        "SANTA MARIA, Peru, March 6 (Andes Wire) - Norway and Chile have agreed on the first phase of the plan "
                                + "to end the war, President Anna Berg announced late on Wednesday."))
                .isNotEmpty()
                .allSatisfy(position -> {
                    assertThat(position.span().start()).isGreaterThan("SANTA MARIA, Peru, March 6".length());
                    assertThat(position.source()).isNotNull();
                });
    }
}
