package io.parley.timeline.views.domain;

import static io.parley.timeline.views.domain.SteelTalks.proposals;
import static io.parley.timeline.views.domain.SteelTalks.story;
import static io.parley.timeline.views.domain.SteelTalks.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.entities.EntityType;
import io.parley.timeline.fixture.Story;
import io.parley.timeline.views.domain.ProposalView.NamedEvidence;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

/** Who is for and who is against a plan as a whole, by sentences that say so. */
class PlanBackersTest {

    private static Story plan() {
        return story("plan", "2025-03-03", "Orion Steel on Monday presented a 12-point plan in the talks.")
                .proposal("12-point plan", 12, null);
    }

    private static Story told(String text) {
        return told("told", text);
    }

    private static Story told(String item, String text) {
        return story(item, "2025-03-05", "The talks on the strike go on. " + text)
                .named("Chad", EntityType.GPE, "Q657")
                .named("Niger", EntityType.GPE, "Q1032")
                .named("Mali", EntityType.GPE, "Q912");
    }

    private static ProposalView plan(Story... stories) {
        List<Story> all = new ArrayList<>(List.of(stories));
        all.add(plan());
        all.add(SteelTalks.parties());
        return proposals(view(all)).stream()
                .filter(plan -> plan.name().equals("12-point plan"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<NamedEvidence> named) {
        return named.stream().map(NamedEvidence::name).toList();
    }

    @Example
    void who_rejected_the_plan_is_against_it() {
        assertThat(names(plan(told("Steel Union, which also speaks for the miners, rejected the plan."))
                        .opponents()))
                .containsExactly("Steel Union");
    }

    @Example
    void all_of_several_states_that_welcomed_the_plan_are_for_it() {
        assertThat(names(plan(told("The labour ministers of Chad, Niger and Mali welcomed the Orion Steel plan."))
                        .supporters()))
                .containsExactly("Chad", "Mali", "Niger");
    }

    @Example
    void who_says_of_himself_that_he_supports_it_is_for_it() {
        assertThat(names(plan(told("Steel Union said it supported the plan.")).supporters()))
                .containsExactly("Steel Union");
    }

    @Example
    void what_workers_voted_down_their_union_is_against() {
        assertThat(names(plan(told(
                                "Steelworkers in Basel rejected the 12-point plan of their employers, their union said."))
                        .opponents()))
                .containsExactly("Steel Union");
    }

    @Example
    void a_board_that_decides_to_accept_an_offer_is_for_it() {
        Story offer = story("offer", "2025-03-03", "Orion Steel put forward a wage offer of 6 percent in the talks.")
                .proposal("wage offer", null, "Orion Steel");
        Story accepted =
                told("Steel Union was relieved after its board decided to accept a wage offer from Orion Steel.");
        assertThat(proposals(view(offer, accepted, SteelTalks.parties())))
                .filteredOn(plan -> plan.name().equals("wage offer"))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(names(plan.supporters())).containsExactly("Steel Union");
                    assertThat(plan.opponents()).isEmpty();
                });
    }

    @Example
    void what_is_open_hoped_for_or_denied_backs_and_opposes_nothing() {
        ProposalView plan = plan(
                told("a", "The strike goes on if Steel Union rejected the plan."),
                told("b", "Steel Union has not accepted the plan."),
                told("c", "Chad hopes that Steel Union supports the plan."),
                told("d", "Steel Union rejected the efforts of the mediators."),
                told("e", "Steel Union rejected a bigger cut proposed by Orion Steel."));
        assertThat(plan.supporters()).isEmpty();
        assertThat(plan.opponents()).isEmpty();
    }

    @Example
    void its_author_is_no_supporter() {
        assertThat(plan(told("Orion Steel backed the plan.")).supporters()).isEmpty();
    }

    @Example
    void an_offer_and_a_proposal_of_one_author_and_name_are_one() {
        Story offer = story(
                        "a", "2025-03-03", "Chad put the Chadian wage offer to Orion Steel at 6 percent in the talks.")
                .named("Chad", EntityType.GPE, "Q657")
                .proposal("Chadian wage offer", null, "Chad");
        Story proposal = story(
                        "b", "2025-03-04", "Orion Steel heard of the Chadian wage proposal of 6 percent in the talks.")
                .named("Chad", EntityType.GPE, "Q657")
                .proposal("Chadian wage proposal", null, "Chad");
        assertThat(proposals(view(offer, proposal))).hasSize(1);
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void order_and_repetition_change_nothing(@ForAll @NotEmpty List<@IntRange(max = 3) Integer> order) {
        List<Story> stories = List.of(
                plan(),
                told("a", "Steel Union rejected the plan."),
                told("b", "The labour ministers of Chad, Niger and Mali welcomed the Orion Steel plan."),
                SteelTalks.parties());
        List<Story> shuffled = new ArrayList<>(stories);
        order.forEach(index -> shuffled.add(0, shuffled.remove((int) index)));
        assertThat(view(shuffled)).isEqualTo(view(stories));
    }
}
