package io.parley.extraction.positions;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Position;
import io.parley.events.claims.Stance;
import io.parley.extraction.ArticleText;
import io.parley.extraction.Engine;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {

    private static final Set<Stance> CONSENT = Set.of(Stance.ACCEPTS, Stance.SUPPORTS, Stance.OFFERS);

    private static List<Position> read(String sentence) {
        return Engine.read(new ArticleText("positions", "Peace talks on the deal", sentence, null, null))
                .positions();
    }

    private static List<String> holders(String sentence) {
        return read(sentence).stream().map(position -> position.holder().name()).toList();
    }

    @Test
    void a_spokesman_speaks_for_his_side_which_is_the_holder() {
        assertThat(read("\"We will never give up our weapons,\" Hamas spokesman Sami Abu Zuhri said."))
                .singleElement()
                .satisfies(position -> {
                    assertThat(position.holder().name()).isEqualTo("Hamas");
                    assertThat(position.stance()).isEqualTo(Stance.REJECTS);
                    assertThat(position.source()).isNotNull();
                    assertThat(position.source().name()).isEqualTo("Sami Abu Zuhri");
                });
    }

    @Test
    void an_unnamed_union_keeps_its_words_and_rejects_what_the_company_offers() {
        assertThat(read("The union rejected the company's offer on Monday.")).anySatisfy(position -> {
            assertThat(position.holder().name()).isEqualTo("union");
            assertThat(position.holder().id()).isNull();
            assertThat(position.stance()).isEqualTo(Stance.REJECTS);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Democratic candidate Hillary Clinton rejected the peace deal on Monday.",
                "Former Norwegian Prime Minister Gro Harlem Brundtland rejected the peace deal on Monday.",
                "Missouri Republican Ron Falk rejected the peace deal on Monday.",
                "Tennessee Senator Ron Falk rejected the peace deal on Monday.",
            })
    void who_has_no_office_of_state_holds_it_himself(String body) {
        assertThat(holders(body)).isNotEmpty().doesNotContain("United States", "Norway", "Missouri", "Tennessee");
    }

    @Test
    void what_a_firm_wants_to_sell_is_offered_and_not_demanded() {
        assertThat(read("Norsk Energy wants to sell its stake and is negotiating with Orion over a deal."))
                .extracting(Position::stance)
                .doesNotContain(Stance.DEMANDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rail services resumed after the unions scrapped a plan for a prolonged strike over pay.",
                "The pilots' union called off its walkout on Monday after talks on pay.",
                "The pilots' union called its walkout off on Monday after talks on pay.",
                "The ministry scrapped plans to raise the retirement age after talks with the unions."
            })
    void who_gives_up_a_strike_or_a_plan_of_his_own_turns_nothing_down(String sentence) {
        assertThat(read(sentence)).extracting(Position::stance).doesNotContain(Stance.REJECTS, Stance.OPPOSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Norwegian government has not agreed to withdraw its troops from the border.",
                "Russia denied that it had agreed to a ceasefire.",
                "Norway refused to accept the ceasefire plan on Monday.",
                "Norway has never accepted the truce, and no party backs the plan.",
                "Neither Norway nor Sweden agreed to the peace plan."
            })
    void what_is_denied_or_refused_is_never_consent(String sentence) {
        assertThat(read(sentence)).extracting(Position::stance).doesNotContainAnyElementsOf(CONSENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mediators hope that the rebels will accept the truce.",
                "Analysts expect the company to raise its offer.",
                "Diplomats believe that Norway may agree to the plan."
            })
    void a_hope_or_a_forecast_is_no_position(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void two_who_are_joined_hold_it_both_however_they_are_named() {
        assertThat(holders(
                        "Nepal's government and Maoist rebels have agreed for former soldiers to monitor a ceasefire."))
                .contains("Nepal", "Maoist rebels");
    }

    @Test
    void a_group_and_its_name_are_one_holder() {
        assertThat(
                        holders(
                                "British-Dutch oil group Shell has made new proposals for Russia's Gazprom to enter the project."))
                .doesNotContain("Dutch oil group");
    }

    @Test
    void some_of_people_are_called_by_whose_some_they_are() {
        assertThat(holders("The vast majority of speakers supported the original agreement."))
                .containsExactly("vast majority of speakers");
    }

    @Test
    void what_one_foretells_of_another_is_no_stand_of_that_one() {
        assertThat(holders("Obama told reporters that Britain would not get preferential treatment over the EU"
                        + " when it came to negotiating a new trade deal."))
                .doesNotContain("United Kingdom");
    }

    @Test
    void who_announces_what_two_sides_have_agreed_is_the_source_of_it() {
        assertThat(read("Chile and Peru have agreed on the first phase of the plan, Angela Merkel announced."))
                .isNotEmpty()
                .allSatisfy(position -> {
                    assertThat(position.source()).isNotNull();
                    assertThat(position.source().name()).isEqualTo("Angela Merkel");
                });
    }
}
