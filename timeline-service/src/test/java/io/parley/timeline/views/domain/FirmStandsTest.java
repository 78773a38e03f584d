package io.parley.timeline.views.domain;

import static io.parley.timeline.views.domain.SteelTalks.positions;
import static io.parley.timeline.views.domain.SteelTalks.story;
import static io.parley.timeline.views.domain.SteelTalks.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Issue;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityType;
import io.parley.timeline.fixture.Story;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

/** What a cell of the matrix shows of the stands that were read, and as one: invented sentences, each kind beside what is shown. */
class FirmStandsTest {

    private static final String UNION = "Steel Union";

    private static Story stand(String item, String day, Stance stance, String text) {
        return stand(item, day, stance, Issue.LABOUR, text);
    }

    private static Story stand(String item, String day, Stance stance, Issue issue, String text) {
        return story(item, day, text).position(UNION, stance, issue, text);
    }

    private static List<Position> shown(Stance stance, String text) {
        return positions(view(stand("a", "2025-03-03", stance, text)));
    }

    @Example
    void what_a_side_asks_of_itself_is_no_demand() {
        assertThat(shown(Stance.DEMANDS, "Steel Union must give the contract talks a chance."))
                .isEmpty();
        assertThat(shown(Stance.DEMANDS, "In the contract talks of Steel Union we have to help the moderates."))
                .isEmpty();
        assertThat(shown(Stance.DEMANDS, "Steel Union said in the talks that we must have guarantees."))
                .hasSize(1);
    }

    @Example
    void whom_no_word_has_against_something_is_not_shown_against_it() {
        assertThat(shown(Stance.OPPOSES, "Steel Union said that priorities of the contract could grow to more mills."))
                .isEmpty();
        assertThat(shown(Stance.OPPOSES, "Steel Union said that the contract offer is still untenable."))
                .hasSize(1);
    }

    @Example
    void who_denies_a_report_has_rejected_nothing() {
        assertThat(shown(Stance.REJECTS, "Steel Union dismissed a report that it would sign a contract of two years."))
                .isEmpty();
        assertThat(shown(Stance.REJECTS, "Steel Union rejected accusations of breaking the contract this spring."))
                .isEmpty();
        assertThat(shown(Stance.REJECTS, "The denials from Steel Union that there is a change of the contract go on."))
                .isEmpty();
        assertThat(positions(view(story(
                                "a",
                                "2025-03-03",
                                "Steel Union dismissed a report that it would sign a contract of two years.")
                        .position(UNION, Stance.REJECTS, Issue.LABOUR, "it would sign a contract of two years"))))
                .isEmpty();
        assertThat(shown(Stance.REJECTS, "Steel Union rejected claims for damages beside the contract of two years."))
                .hasSize(1);
        assertThat(shown(Stance.REJECTS, "Steel Union rejected a contract of two years, a report said."))
                .hasSize(1);
    }

    @Example
    void what_no_word_asks_for_is_no_demand() {
        assertThat(shown(Stance.DEMANDS, "Steel Union is in talks to buy the mill of the contract for a sum of two."))
                .isEmpty();
        assertThat(shown(Stance.DEMANDS, "Steel Union is pressing for a contract of two years."))
                .hasSize(1);
    }

    @Example
    void a_settlement_or_a_peace_plan_is_the_whole_and_no_question_of_land_or_truce() {
        String quick = "Steel Union wants a quick settlement of the contract talks.";
        assertThat(positions(view(stand("a", "2025-03-03", Stance.DEMANDS, Issue.TERRITORY_RECOGNITION, quick))))
                .extracting(Position::issue)
                .containsExactly(Issue.OTHER);
        String within = "Steel Union insists that the talks go on within the peace plan of Geneva.";
        assertThat(positions(view(stand("a", "2025-03-03", Stance.DEMANDS, Issue.CEASEFIRE, within))))
                .extracting(Position::issue)
                .containsExactly(Issue.OTHER);
    }

    @Example
    void a_bare_party_is_nobody() {
        assertThat(positions(view(story("a", "2025-03-03", "The party demands a limit on night shifts in the contract.")
                        .position(
                                "party",
                                Stance.DEMANDS,
                                Issue.LABOUR,
                                "The party demands a limit on night shifts in the contract."))))
                .isEmpty();
    }

    @Example
    void a_question_is_no_stand() {
        assertThat(shown(Stance.DEMANDS, "How can Steel Union expect the talks to bring a new contract?"))
                .isEmpty();
    }

    @Example
    void how_the_talks_go_on_is_no_stand_on_what_they_are_about() {
        assertThat(shown(Stance.ACCEPTS, "Steel Union agreed on the urgent need for a contract."))
                .isEmpty();
        assertThat(shown(Stance.ACCEPTS, "Steel Union accepted the invitation to the talks."))
                .isEmpty();
        assertThat(shown(Stance.OFFERS, "Steel Union is ready to work with Geneva on the contract."))
                .isEmpty();
        assertThat(shown(Stance.OFFERS, "Steel Union is ready to work with Geneva if the contract is raised."))
                .hasSize(1);
    }

    @Example
    void readiness_to_talk_is_shown_where_a_side_says_nothing_more() {
        String ready = "Steel Union is ready to resume talks.";
        String more = "Steel Union demands a limit on night shifts in the contract.";
        assertThat(shown(Stance.OFFERS, ready)).hasSize(1);
        Story both = story("both", "2025-03-03", ready + " " + more)
                .position(UNION, Stance.OFFERS, Issue.LABOUR, ready)
                .position(UNION, Stance.DEMANDS, Issue.LABOUR, more);
        assertThat(positions(view(both))).singleElement().satisfies(cell -> assertThat(cell.history())
                .extracting(Position.Statement::stance)
                .containsExactly(Stance.DEMANDS));
    }

    @Example
    void who_refuses_violence_is_not_against_a_truce() {
        String harm = "Steel Union would not accept attacks during the talks.";
        String halt = "Steel Union rejected a halt to the attacks during the talks.";
        assertThat(positions(view(stand("a", "2025-03-03", Stance.REJECTS, Issue.CEASEFIRE, harm))))
                .isEmpty();
        assertThat(positions(view(stand("a", "2025-03-03", Stance.REJECTS, Issue.CEASEFIRE, halt))))
                .hasSize(1);
    }

    @Example
    void an_onlooker_has_no_stake() {
        String partner = "Carla Dale, a partner with Dale Brothers, wants caution in the contract talks.";
        String miner = "Carla Dale, a miner from the valley, wants caution in the contract talks.";
        for (String text : List.of(partner, miner)) {
            Story story = story("a", "2025-03-03", text)
                    .named("Carla Dale", EntityType.PERSON, null)
                    .position("Carla Dale", Stance.DEMANDS, Issue.LABOUR, text);
            assertThat(positions(view(story))).hasSize(text.equals(miner) ? 1 : 0);
        }
    }

    @Example
    void people_whom_a_name_only_qualifies_hold_their_own_stand() {
        assertThat(shown(Stance.DEMANDS, "Steel Union safety regulators gave the contract talks until June."))
                .isEmpty();
        assertThat(shown(Stance.DEMANDS, "Steel Union told its workers to vote against the contract."))
                .hasSize(1);
    }

    @Example
    void what_is_looked_back_on_gives_way_to_what_is_held_now() {
        Story then =
                stand("then", "2025-03-04", Stance.REJECTS, "Steel Union had rejected a contract offer last year.");
        Story now = stand(
                "now", "2025-03-03", Stance.DEMANDS, "Steel Union demands a limit on night shifts in the contract.");
        assertThat(positions(view(then))).hasSize(1);
        assertThat(positions(view(then, now))).singleElement().satisfies(cell -> assertThat(cell.history())
                .hasSize(1));
    }

    private static List<Story> sameTwice() {
        return List.of(
                stand(
                        "first",
                        "2025-03-03",
                        Stance.OFFERS,
                        "Steel Union offered to take 659 million euros in the contract talks."),
                stand(
                        "again",
                        "2025-03-09",
                        Stance.OFFERS,
                        "Steel Union again offered 659 million euros in the talks, far beyond all others, to save jobs."),
                stand("other", "2025-03-10", Stance.OFFERS, "Steel Union offered to suspend the strike by Friday."));
    }

    @Example
    void a_stand_that_is_told_again_is_one_line_of_its_first_day() {
        assertThat(positions(view(new ArrayList<>(sameTwice()))))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.history()).hasSize(2);
                    assertThat(cell.history()).anySatisfy(same -> {
                        assertThat(same.published()).isEqualTo("2025-03-03");
                        assertThat(same.evidence()).hasSize(2);
                    });
                });
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void order_and_repetition_change_nothing(@ForAll @NotEmpty List<@IntRange(max = 2) Integer> order) {
        List<Story> stories = sameTwice();
        List<Story> all = new ArrayList<>(order.stream().map(stories::get).toList());
        all.addAll(stories);
        assertThat(positions(view(all))).isEqualTo(positions(view(new ArrayList<>(stories))));
    }

    @Example
    void the_end_of_the_words_may_turn_a_demand_into_a_refusal() {
        assertThat(shown(Stance.DEMANDS, "Steel Union wanted a fair contract but that so much was out of reach."))
                .singleElement()
                .satisfies(cell -> assertThat(cell.stance()).isEqualTo(Stance.REJECTS));
        assertThat(shown(Stance.DEMANDS, "Steel Union wanted a fair contract but that so much was not out of reach."))
                .singleElement()
                .satisfies(cell -> assertThat(cell.stance()).isEqualTo(Stance.DEMANDS));
    }

    @Example
    void a_stand_is_filed_under_the_point_of_its_words_not_under_its_occasion() {
        record Filed(Issue read, Issue filed, String text) {}
        for (Filed each : List.of(
                new Filed(
                        Issue.PRISONERS_HOSTAGES,
                        Issue.SECURITY_GUARANTEES,
                        "Orion Steel demands guarantees in the talks once the prisoners are home."),
                new Filed(
                        Issue.OTHER, Issue.CEASEFIRE, "Orion Steel called for respect of the ceasefire in the talks."),
                new Filed(Issue.OTHER, Issue.OTHER, "Orion Steel called for respect of the plan in the talks."))) {
            assertThat(positions(view(story("a", "2025-03-03", each.text())
                            .position("Orion Steel", Stance.DEMANDS, each.read(), each.text()))))
                    .singleElement()
                    .satisfies(cell -> assertThat(cell.issue()).isEqualTo(each.filed()));
        }
    }
}
