package io.parley.timeline.views.domain;

import static io.parley.timeline.views.domain.SteelTalks.positions;
import static io.parley.timeline.views.domain.SteelTalks.proposals;
import static io.parley.timeline.views.domain.SteelTalks.story;
import static io.parley.timeline.views.domain.SteelTalks.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.EventType;
import io.parley.events.claims.Issue;
import io.parley.events.claims.RoleKind;
import io.parley.events.claims.Stage;
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

/** Plans that replace one another, what heads a cell, under which issue a stand is filed, and what turns the stage. */
class PlansAndStandsTest {

    @Example
    void a_deal_that_stories_only_look_back_on_lies_on_no_table() {
        String text = "The talks came just weeks after Orion Steel had announced a rescue deal of 3 million euros.";
        assertThat(proposals(view(story("a", "2025-03-03", text).proposal("rescue deal", null, "Orion Steel"))))
                .isEmpty();
    }

    @Example
    void a_plan_that_was_turned_down_is_told_so_and_any_plans_are_none() {
        String text = "Steel Union on Monday rejected the 12-point plan of Orion Steel in the talks.";
        assertThat(view(story("a", "2025-03-03", text).proposal("12-point plan", 12, "Orion Steel"))
                        .of(TimelineEntry.class)
                        .map(TimelineEntry::text))
                .anyMatch(line -> line.startsWith("Turned down: 12-point plan"))
                .noneMatch(line -> line.startsWith("On the table"));
        assertThat(TurnedDown.tells("Steel Union has not rejected the 12-point plan.", "12-point plan"))
                .isFalse();
        assertThat(TurnedDown.tells("The 12-point plan was rejected.", "12-point plan"))
                .isTrue();
        assertThat(PlanNames.isName("firms make more ambitious plans")).isFalse();
        assertThat(PlanNames.isName("no-fly zone plan")).isTrue();
    }

    @Example
    void a_plan_that_a_sentence_says_to_be_replaced_is_superseded() {
        assertThat(proposals(view(story(
                                "a",
                                "2025-03-03",
                                "The 12-point plan for the talks replaces a 15-point plan of Orion Steel.")
                        .proposal("12-point plan", 12, null)
                        .proposal("15-point plan", 15, null))))
                .hasSize(2)
                .allSatisfy(plan ->
                        assertThat(plan.superseded()).isEqualTo(plan.name().startsWith("15")));
    }

    @Example
    void who_puts_a_plan_forward_in_its_sentence_is_its_author() {
        assertThat(proposals(
                        view(story("a", "2025-03-03", "Orion Steel on Monday presented a 12-point plan in the talks.")
                                .proposal("12-point plan", 12, null))))
                .singleElement()
                .satisfies(plan -> assertThat(plan.author()).isEqualTo("Orion Steel"));
    }

    @Example
    void a_town_and_an_office_of_mediation_back_no_plan() {
        String text = "Basel and the Office of Mediation heard of the 12-point plan in the talks.";
        assertThat(proposals(view(story("a", "2025-03-03", text)
                        .named("Office of Mediation", EntityType.ORG, null)
                        .contested("12-point plan", 12, "Office of Mediation", "Basel"))))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.supporters()).isEmpty();
                    assertThat(plan.opponents()).isEmpty();
                });
        assertThat(proposals(view(story("a", "2025-03-03", "Steel Union backs the 12-point plan in the talks.")
                        .contested("12-point plan", 12, "Steel Union", "Orion Steel"))))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.supporters()).hasSize(1);
                    assertThat(plan.opponents()).hasSize(1);
                });
    }

    @Example
    void what_somebody_else_has_promoted_is_no_content_of_the_plan() {
        assertThat(contents("Anna Berg has promoted a plan that would include the sale of the works."))
                .doesNotContain("the sale of the works");
        assertThat(contents("Orion Steel has promoted a plan that would include the sale of the works."))
                .contains("the sale of the works");
    }

    private static List<String> contents(String sentence) {
        Story plan = story("a", "2025-03-03", "Orion Steel presented a 12-point plan in the talks. " + sentence)
                .proposal("12-point plan", 12, "Orion Steel", "the sale of the works");
        return proposals(view(plan)).get(0).content();
    }

    @Example
    void a_deal_that_nobody_put_forward_is_a_mere_mention() {
        assertThat(proposals(
                        view(story("a", "2025-03-03", "The talks heard of a supplier that was formed in a rescue deal.")
                                .proposal("rescue deal", null, null))))
                .isEmpty();
        assertThat(proposals(view(story("a", "2025-03-03", "The talks heard of the rescue deal of Orion Steel.")
                        .proposal("rescue deal", null, "Orion Steel"))))
                .hasSize(1);
    }

    @Example
    void what_is_done_with_a_plan_is_no_part_of_its_name() {
        assertThat(PlanNames.isName("join crucial peace plan")).isFalse();
        assertThat(PlanNames.isName("crucial peace plan")).isTrue();
    }

    @Example
    void a_number_of_points_names_a_plan_though_no_proposal_was_read() {
        assertThat(proposals(view(
                        story("a", "2025-03-03", "Orion Steel on Monday presented a nine-point offer in the talks.")
                                .figure("points", 9, null, null, "nine-point offer"))))
                .singleElement()
                .satisfies(plan -> assertThat(plan.points()).isEqualTo(9));
    }

    @Example
    void what_a_story_looks_back_on_does_not_head_a_cell() {
        Story news = story("a", "2025-03-03", "Steel Union accepts the new offer in the talks.")
                .position(
                        "Steel Union", Stance.ACCEPTS, Issue.LABOUR, "Steel Union accepts the new offer in the talks");
        Story back = story("b", "2025-03-10", "Last year Steel Union rejected a poor offer in the talks.")
                .position(
                        "Steel Union", Stance.REJECTS, Issue.LABOUR, "Steel Union rejected a poor offer in the talks");
        assertThat(positions(view(news, back))).singleElement().satisfies(position -> assertThat(position.stance())
                .isEqualTo(Stance.ACCEPTS));
    }

    @Example
    void who_rejects_the_plan_rejects_all_of_it() {
        assertThat(positions(view(story(
                                "a",
                                "2025-03-03",
                                "Steel Union, which also holds hostages, rejected the plan after talks.")
                        .position(
                                "Steel Union",
                                Stance.REJECTS,
                                Issue.PRISONERS_HOSTAGES,
                                "Steel Union, which also holds hostages, rejected the plan after talks"))))
                .singleElement()
                .satisfies(position -> assertThat(position.issue()).isEqualTo(Issue.OTHER));
    }

    @Example
    void a_number_of_points_in_words_is_replaced_like_one_in_digits() {
        assertThat(proposals(view(story(
                                "a",
                                "2025-03-03",
                                "The twelve-point plan for the talks replaces a fifteen-point plan of Orion Steel.")
                        .proposal("twelve-point plan", 12, null)
                        .proposal("fifteen-point plan", 15, "Orion Steel"))))
                .filteredOn(ProposalView::superseded)
                .extracting(ProposalView::points)
                .containsExactly(15);
    }

    private static Story onChad(String item, String day, Stance stance, String text) {
        return story(item, day, text)
                .named("Chad", EntityType.GPE, "Q657")
                .named("Saleh Kebir", EntityType.PERSON, null)
                .role("Chad", RoleKind.PARTY, "Chad")
                .position("Chad", stance, Issue.OTHER, text.substring(0, text.length() - 1));
    }

    private static List<Stance> ofChad(Story... stories) {
        return positions(view(stories)).stream()
                .filter(position -> position.party().equals("Chad"))
                .map(Position::stance)
                .toList();
    }

    @Example
    void an_opponent_of_a_state_does_not_speak_for_it() {
        Story before =
                onChad("a", "2025-03-01", Stance.ACCEPTS, "Chad accepted the offer of Orion Steel in the talks.");
        String own = "Chad rejected the offer of Orion Steel in the talks.";
        String opponent = "Chadian opposition leader Saleh Kebir rejected the offer of Orion Steel in the talks.";
        assertThat(ofChad(before, onChad("b", "2025-03-03", Stance.REJECTS, own)))
                .containsExactly(Stance.REJECTS);
        assertThat(ofChad(before, onChad("b", "2025-03-03", Stance.REJECTS, opponent)))
                .containsExactly(Stance.ACCEPTS);
    }

    @Example
    void who_is_named_right_before_the_verb_does_it_and_a_plan_is_not_whose_name_it_has() {
        String left = "Orion Steel went on after Steel Union left the talks over pay.";
        assertThat(positions(view(story("a", "2025-03-03", left)
                        .position("Orion Steel", Stance.REJECTS, Issue.LABOUR, "left the talks over pay"))))
                .singleElement()
                .satisfies(position -> assertThat(position.party()).isEqualTo("Steel Union"));
        String named = "Steel Union asked its members in the talks to reject the Chad wage deal of last week.";
        assertThat(positions(view(story("b", "2025-03-03", named)
                        .position("Chad", Stance.REJECTS, Issue.LABOUR, "the Chad wage deal of last week"))))
                .isEmpty();
    }

    @Example
    void who_calls_a_session_demands_nothing() {
        assertThat(StandWords.haveNoWord(Stance.DEMANDS, "Steel Union on Monday called an emergency session."))
                .isTrue();
        assertThat(StandWords.haveNoWord(Stance.DEMANDS, "Steel Union on Monday called for an emergency session."))
                .isFalse();
    }

    @Example
    void members_of_a_body_are_not_the_body_and_a_notion_denied_is_no_refusal() {
        String members =
                "The talks of Steel Union went on despite some Orion Steel shareholders who have opposed the deal.";
        assertThat(positions(view(story("a", "2025-03-03", members)
                        .position("Orion Steel", Stance.OPPOSES, Issue.LABOUR, "who have opposed the deal"))))
                .isEmpty();
        assertThat(StandWords.denyRumour(Stance.REJECTS, "", "rejected the notion that they could pull out"))
                .isTrue();
        assertThat(StandWords.denyRumour(Stance.REJECTS, "", "rejected the idea of extending the truce"))
                .isFalse();
    }

    @Example
    void who_signs_no_deal_that_lacks_something_demands_it() {
        String text = "Orion Steel will not sign an agreement that does not cut pay, it said in the talks.";
        assertThat(positions(view(story("a", "2025-03-03", text)
                        .position(
                                "Orion Steel",
                                Stance.REJECTS,
                                Issue.LABOUR,
                                "Orion Steel will not sign an agreement that does not cut pay"))))
                .extracting(Position::stance)
                .doesNotContain(Stance.REJECTS);
    }

    @Example
    void who_offers_sanctions_threatens() {
        String text = "Orion Steel pledged in the talks to impose further sanctions on the union's offer.";
        assertThat(positions(view(
                        story("a", "2025-03-03", text).position("Orion Steel", Stance.OFFERS, Issue.LABOUR, text))))
                .extracting(Position::stance)
                .doesNotContain(Stance.OFFERS);
    }

    @Example
    void an_agreement_is_struck_whatever_may_come_of_it() {
        String struck = "Orion Steel has struck a contract with Steel Union that executives said could hurt sales.";
        assertThat(view(story("a", "2025-03-03", struck).stage(Stage.AGREEMENT, "struck a contract"))
                        .overview()
                        .stage())
                .isEqualTo(Stage.AGREEMENT);
        String close = "Orion Steel said that it could have struck a contract with Steel Union.";
        assertThat(view(story("b", "2025-03-03", close).stage(Stage.AGREEMENT, "struck a contract"))
                        .overview()
                        .stage())
                .isEqualTo(Stage.NONE);
    }

    @Example
    void whom_one_commands_one_asks_nothing() {
        String orders = "Orion Steel ordered its security guards to ensure that the truce of the talks holds.";
        assertThat(positions(view(story("a", "2025-03-03", orders)
                        .position("Orion Steel", Stance.DEMANDS, Issue.CEASEFIRE, orders))))
                .isEmpty();
    }

    @Example
    void a_rejection_that_was_read_as_a_deed_is_a_stand() {
        String text = "Steel Union on Monday rejected the offer of Orion Steel.";
        assertThat(positions(view(story("a", "2025-03-03", text)
                        .event(
                                EventType.REJECT,
                                "2025-03-03",
                                EventStatus.HAPPENED,
                                "rejected the offer of Orion Steel",
                                "Steel Union"))))
                .singleElement()
                .satisfies(position -> {
                    assertThat(position.party()).isEqualTo("Steel Union");
                    assertThat(position.stance()).isEqualTo(Stance.REJECTS);
                });
    }

    @Example
    void what_is_carried_out_is_not_agreed_again_by_one_report() {
        Story inForce = story("a", "2025-03-03", "The contract of Orion Steel and Steel Union took effect on Monday.")
                .stage(Stage.IMPLEMENTATION, "took effect");
        Story signed = story(
                        "b", "2025-03-05", "Orion Steel and Steel Union signed papers on the contract at a ceremony.")
                .stage(Stage.AGREEMENT, "signed papers");
        assertThat(view(inForce, signed).overview().stage()).isEqualTo(Stage.IMPLEMENTATION);
    }

    @Example
    void a_contract_that_entered_into_force_at_the_top_of_a_story_is_carried_out() {
        String text = "The contract of Orion Steel and Steel Union entered into force on Monday.";
        assertThat(view(story("a", "2025-03-03", text)
                                .event(EventType.AGREE, "2025-03-03", EventStatus.HAPPENED, text, "Orion Steel")
                                .stage(Stage.TALKS, "contract"))
                        .overview()
                        .stage())
                .isEqualTo(Stage.IMPLEMENTATION);
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void order_and_repetition_change_nothing(@ForAll @NotEmpty List<@IntRange(max = 2) Integer> order) {
        String text = "Steel Union on Monday rejected the offer of Orion Steel.";
        List<Story> stories = List.of(
                story("a", "2025-03-03", text)
                        .event(EventType.REJECT, "2025-03-03", EventStatus.HAPPENED, text, "Steel Union"),
                story("b", "2025-03-03", "The 12-point plan for the talks replaces a 15-point plan of Orion Steel.")
                        .proposal("12-point plan", 12, null)
                        .proposal("15-point plan", 15, null),
                SteelTalks.parties());
        List<Story> shuffled = new ArrayList<>(stories);
        order.forEach(index -> shuffled.add(0, shuffled.remove((int) index)));
        assertThat(view(shuffled)).isEqualTo(view(stories));
    }

    @Example
    void a_stand_under_a_subject_of_which_nobody_speaks_is_under_no_subject() {
        String text = "Anna Berg wants to add thousands of others to the lists in the talks.";
        assertThat(positions(
                        view(story("a", "2025-03-03", text).position("Anna Berg", Stance.DEMANDS, Issue.LABOUR, text))))
                .extracting(Position::issue)
                .containsExactly(Issue.OTHER);
    }

    @Example
    void a_position_is_of_the_day_of_its_first_print() {
        String text = "Steel Union rejects any night shift at Orion Steel in the talks.";
        Story first =
                story("first", "2025-03-03", text + " The strike goes on.").signature(Signatures.sent(1));
        Story copy = story("copy", "2025-03-04", text + " The strike goes on.")
                .signature(Signatures.sent(1))
                .position("Steel Union", Stance.REJECTS, Issue.LABOUR, text);
        assertThat(positions(view(first, copy))).singleElement().satisfies(position -> assertThat(position.published())
                .startsWith("2025-03-03"));
    }

    @Example
    void a_side_without_a_name_of_its_own_takes_part() {
        String text = "The laboratory workers rejected the contract in the talks.";
        assertThat(SteelTalks.view(story("a", "2025-03-03", text)
                                .position("laboratory workers", Stance.REJECTS, Issue.LABOUR, text))
                        .elements()
                        .get(ViewName.PARTICIPANTS))
                .filteredOn(one -> ((Participant) one).name().equals("laboratory workers"))
                .singleElement()
                .satisfies(one -> assertThat(((Participant) one).evidence()).isNotEmpty());
    }
}
