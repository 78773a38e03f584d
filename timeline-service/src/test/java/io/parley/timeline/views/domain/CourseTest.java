package io.parley.timeline.views.domain;

import static io.parley.timeline.views.domain.SteelTalks.positions;
import static io.parley.timeline.views.domain.SteelTalks.proposals;
import static io.parley.timeline.views.domain.SteelTalks.story;
import static io.parley.timeline.views.domain.SteelTalks.timeline;
import static io.parley.timeline.views.domain.SteelTalks.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.EventType;
import io.parley.events.claims.Issue;
import io.parley.events.claims.QuoteKind;
import io.parley.events.claims.Stage;
import io.parley.events.claims.Stance;
import io.parley.timeline.fixture.Story;
import io.parley.timeline.views.domain.TimelineEntry.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

/** What the course of the talks leaves behind: stands before an agreement, plans that were turned down, days that a sentence tells. */
class CourseTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 12);

    private static Story demand() {
        String text = "Steel Union demands a limit on night shifts in the contract talks.";
        return story("demand", "2025-03-03", text).position("Steel Union", Stance.DEMANDS, Issue.LABOUR, text);
    }

    private static Story signed() {
        String text = "Orion Steel and Steel Union signed a contract on Friday after the talks.";
        return story("signed", "2025-03-08", text)
                .event(EventType.AGREE, "2025-03-07", EventStatus.HAPPENED, text, "Orion Steel")
                .stage(Stage.AGREEMENT, "signed a contract");
    }

    @Example
    void a_demand_from_before_the_agreement_is_marked_as_overtaken_by_it() {
        assertThat(positions(view(demand(), signed()))).singleElement().satisfies(position -> {
            assertThat(position.stance()).isEqualTo(Stance.DEMANDS);
            assertThat(position.overtaken()).isNotNull();
            assertThat(position.overtaken().date()).isEqualTo("2025-03-07");
            assertThat(position.overtaken().text()).contains("signed a contract");
        });
        assertThat(positions(view(demand()))).singleElement().satisfies(position -> assertThat(position.overtaken())
                .isNull());
    }

    @Example
    void one_sentence_that_holds_the_stands_of_two_sides_is_one_line() {
        String text = "Orion Steel demands longer shifts in the contract, while Steel Union insists on shorter ones.";
        assertThat(timeline(view(story("both", "2025-03-03", text)
                        .position("Orion Steel", Stance.DEMANDS, Issue.LABOUR, text)
                        .position("Steel Union", Stance.DEMANDS, Issue.LABOUR, text))))
                .filteredOn(entry -> entry.kind() == TimelineEntry.Kind.STATEMENT)
                .hasSize(1);
    }

    @Example
    void a_deal_that_a_story_looks_back_on_settles_nothing_and_has_no_day() {
        String text = "It came just weeks after Orion Steel had announced a contract with Steel Union.";
        ComputedView view =
                view(demand(), story("back", "2025-03-08", text).stage(Stage.AGREEMENT, "announced a contract"));
        assertThat(positions(view)).singleElement().satisfies(position -> assertThat(position.overtaken())
                .isNull());
        assertThat(timeline(view))
                .filteredOn(entry -> entry.kind() == TimelineEntry.Kind.STAGE)
                .singleElement()
                .satisfies(entry -> assertThat(entry.date()).isNull());
    }

    @Example
    void a_deal_of_two_others_settles_nothing_that_a_third_side_asked_for() {
        String text = "Anna Berg demands a limit on night shifts in the contract talks.";
        Story other = story("other", "2025-03-03", text).position("Anna Berg", Stance.DEMANDS, Issue.LABOUR, text);
        assertThat(positions(view(other, signed())))
                .singleElement()
                .satisfies(position -> assertThat(position.overtaken()).isNull());
    }

    @Example
    void what_was_refused_last_week_is_overtaken_by_the_agreement_of_the_same_story() {
        String text = "Steel Union rejected the contract in talks last week.";
        String news = "Orion Steel and Steel Union signed a contract on Friday after the talks.";
        Story both = story("both", "2025-03-08", news + " " + text)
                .event(EventType.AGREE, "2025-03-07", EventStatus.HAPPENED, news, "Orion Steel")
                .stage(Stage.AGREEMENT, "signed a contract")
                .position("Steel Union", Stance.REJECTS, Issue.LABOUR, text);
        assertThat(positions(view(both))).singleElement().satisfies(position -> assertThat(position.overtaken())
                .isNotNull());
    }

    @Example
    void what_is_asked_today_of_a_deal_struck_last_week_is_of_today() {
        assertThat(EarlierDay.of("He pushes the union to reject the deal struck by its board last week.", DAY))
                .isEmpty();
        assertThat(EarlierDay.of("He urged a vote against the deal reached by Chad and its speaker last week.", DAY))
                .isEmpty();
        assertThat(EarlierDay.of("The union rejected the deal last week.", DAY)).isPresent();
        assertThat(EarlierDay.of("The firm had argued that it needed longer shifts.", DAY))
                .contains(DAY.minusDays(1));
    }

    @Example
    void talks_go_on_while_a_plan_is_on_the_table_and_are_no_step_back() {
        Story plan = story("plan", "2025-03-03", "Orion Steel presented a wage offer in the talks with Steel Union.")
                .stage(Stage.PROPOSAL, "presented a wage offer");
        Story talks = story("talks", "2025-03-04", "Orion Steel and Steel Union held talks on the contract.")
                .stage(Stage.TALKS, "held talks");
        assertThat(view(plan, talks).overview().stage()).isEqualTo(Stage.PROPOSAL);
    }

    @Example
    void consent_outlives_the_agreement_and_ends_with_a_breakdown() {
        String text = "Steel Union accepted the contract of Orion Steel in the talks.";
        Story accepted =
                story("accepted", "2025-03-03", text).position("Steel Union", Stance.ACCEPTS, Issue.LABOUR, text);
        Story broken = story("broken", "2025-03-12", "The contract talks of Orion Steel and Steel Union collapsed.")
                .stage(Stage.BREAKDOWN, "collapsed");
        assertThat(positions(view(accepted, signed())))
                .singleElement()
                .satisfies(position -> assertThat(position.overtaken()).isNull());
        assertThat(positions(view(accepted, broken)))
                .singleElement()
                .satisfies(position -> assertThat(position.overtaken()).isNotNull());
    }

    @Example
    void consent_to_a_release_is_over_when_the_release_is_done() {
        String text = "Steel Union accepted the release of the prisoners in the talks.";
        String freed = "Steel Union freed the last prisoners on Friday, after the talks.";
        Story accepted = story("accepted", "2025-03-03", text)
                .position("Steel Union", Stance.ACCEPTS, Issue.PRISONERS_HOSTAGES, text);
        Story done = story("done", "2025-03-08", freed)
                .event(EventType.AGREE, "2025-03-07", EventStatus.HAPPENED, freed, "Steel Union");
        assertThat(positions(view(accepted))).singleElement().satisfies(position -> assertThat(position.overtaken())
                .isNull());
        assertThat(positions(view(accepted, done)))
                .singleElement()
                .satisfies(position -> assertThat(position.overtaken()).isNotNull());
    }

    @Example
    void guarantees_that_a_war_ends_are_settled_by_the_truce_that_ends_it() {
        String text = "Steel Union wants guarantees in the talks that the war will end.";
        String truce = "A truce between Orion Steel and Steel Union took effect on Friday after the talks.";
        Story wanted = story("wanted", "2025-03-03", text)
                .position("Steel Union", Stance.DEMANDS, Issue.SECURITY_GUARANTEES, text);
        Story inForce = story("in-force", "2025-03-08", truce).stage(Stage.IMPLEMENTATION, "took effect on Friday");
        assertThat(positions(view(wanted, inForce)))
                .singleElement()
                .satisfies(position -> assertThat(position.overtaken()).isNotNull());
    }

    @Example
    void what_is_being_finalized_is_not_agreed_however_many_say_so() {
        Story rush = story("rush", "2025-03-03", "Orion Steel and Steel Union are rushing to finalize a contract.")
                .stage(Stage.AGREEMENT, "finalize a contract");
        Story hope = story("hope", "2025-03-04", "Orion Steel and Steel Union have until May to strike a contract.")
                .stage(Stage.AGREEMENT, "strike a contract");
        assertThat(view(rush, hope).overview().stage()).isEqualTo(Stage.NONE);
    }

    @Example
    void a_turn_of_the_stage_is_dated_by_the_day_that_its_sentence_tells() {
        Story broken = story(
                        "broken",
                        "2025-03-12",
                        "The contract talks of Orion Steel and Steel Union collapsed on Monday.")
                .stage(Stage.BREAKDOWN, "collapsed on Monday");
        assertThat(timeline(view(broken)))
                .filteredOn(entry -> entry.kind() == Kind.STAGE)
                .singleElement()
                .satisfies(entry -> assertThat(entry.date()).isEqualTo("2025-03-10"));
    }

    @Example
    void the_day_of_a_deadline_or_of_two_days_is_none() {
        LocalDate wednesday = LocalDate.parse("2025-03-12");
        assertThat(ToldDay.of("They met on Monday.", wednesday)).hasValue(LocalDate.parse("2025-03-10"));
        assertThat(ToldDay.of("They have until Friday.", wednesday)).isEmpty();
        assertThat(ToldDay.of("They choose as soon as Thursday.", wednesday)).isEmpty();
        assertThat(ToldDay.of("They met on Monday and Tuesday.", wednesday)).isEmpty();
        assertThat(ToldDay.of("The end of Monday's talks.", wednesday)).isEmpty();
        assertThat(ToldDay.of("They voted on Monday and Tuesday to accept it.", wednesday))
                .as("decided on the last day")
                .hasValue(LocalDate.parse("2025-03-11"));
    }

    @Example
    void who_calls_a_plan_unacceptable_is_against_it() {
        String words = "The wage offer of Orion Steel is unacceptable";
        assertThat(positions(view(story("a", "2025-03-03", "“" + words + ",” Steel Union said of the contract talks.")
                        .claim("Steel Union", words, QuoteKind.DIRECT, Stance.STATES, Issue.LABOUR))))
                .singleElement()
                .satisfies(position -> {
                    assertThat(position.party()).isEqualTo("Steel Union");
                    assertThat(position.stance()).isEqualTo(Stance.OPPOSES);
                });
    }

    @Example
    void an_offer_that_was_turned_down_has_its_opponent_and_is_superseded_by_the_agreement() {
        Story offer = story("offer", "2025-03-01", "Orion Steel made a wage offer of 4 percent in the talks.")
                .proposal("wage offer", null, "Orion Steel");
        String text = "Steel Union rejected the poor offer of Orion Steel in the contract talks.";
        Story no = story("no", "2025-03-03", text).position("Steel Union", Stance.REJECTS, Issue.LABOUR, text);
        assertThat(proposals(view(offer, no))).singleElement().satisfies(plan -> {
            assertThat(plan.opponents()).extracting(one -> one.name()).containsExactly("Steel Union");
            assertThat(plan.superseded()).isFalse();
        });
        assertThat(proposals(view(offer, no, signed()))).singleElement().satisfies(plan -> assertThat(plan.superseded())
                .isTrue());
    }

    @Example
    void an_offer_of_which_nobody_says_what_it_holds_is_no_plan_on_the_table() {
        assertThat(proposals(
                        view(story("a", "2025-03-03", "The talks heard of a generous Orion Steel offer at the table.")
                                .proposal("generous Orion Steel offer", null, "Orion Steel"))))
                .isEmpty();
    }

    @Example
    void a_number_in_brackets_or_far_away_is_not_what_an_offer_holds() {
        assertThat(proposals(view(story(
                                "a",
                                "2025-03-03",
                                "The talks heard of a generous Orion Steel offer (ORN.7), which surprised many who had watched the firm for so long that its shares rose by 17 percent.")
                        .proposal("generous Orion Steel offer", null, "Orion Steel"))))
                .isEmpty();
    }

    @Example
    void who_rejected_a_plan_by_an_event_of_another_story_is_against_it() {
        Story offer = story("offer", "2025-03-01", "Orion Steel on Friday presented a nine-point offer in the talks.")
                .proposal("nine-point offer", 9, "Orion Steel");
        String text = "Steel Union on Monday rejected the nine-point offer in the talks.";
        Story no = story("no", "2025-03-03", text)
                .event(
                        EventType.REJECT,
                        "2025-03-03",
                        EventStatus.HAPPENED,
                        "rejected the nine-point offer in the talks",
                        "Steel Union");
        assertThat(proposals(view(offer, no))).singleElement().satisfies(plan -> assertThat(plan.opponents())
                .extracting(one -> one.name())
                .containsExactly("Steel Union"));
    }

    @Example
    void the_word_for_a_company_names_none() {
        assertThat(Lines.names("an offer by Innovation Corp of Japan", "Orion Works Co", SteelTalks.WORLD))
                .isFalse();
        assertThat(Lines.names("an offer by Orion Works", "Orion Works Co", SteelTalks.WORLD))
                .isTrue();
    }

    @Example
    void the_lead_of_a_story_is_its_news_though_no_event_was_read() {
        String text =
                "Orion Steel and Steel Union have missed a deadline to agree a contract, the mediators said on Monday.";
        assertThat(timeline(view(story("a", "2025-03-04", text))))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.text()).isEqualTo(text);
                    assertThat(entry.date()).isEqualTo("2025-03-03");
                });
    }

    @Example
    void what_a_party_binds_itself_to_is_a_line() {
        String words = "night shifts can only be ordered under the contract in an emergency";
        assertThat(timeline(view(story("a", "2025-03-04", "It rained in Basel. Orion Steel said " + words + ".")
                        .claim("Orion Steel", words, Stance.STATES, null))))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).contains(words));
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void order_and_repetition_change_nothing(@ForAll @NotEmpty List<@IntRange(max = 3) Integer> order) {
        String text = "Steel Union rejected the poor offer of Orion Steel in the contract talks.";
        List<Story> stories = List.of(
                demand(),
                signed(),
                story("no", "2025-03-03", text).position("Steel Union", Stance.REJECTS, Issue.LABOUR, text),
                story("offer", "2025-03-01", "Orion Steel made a wage offer of 4 percent in the talks.")
                        .proposal("wage offer", null, "Orion Steel"),
                SteelTalks.parties());
        List<Story> shuffled = new ArrayList<>(stories);
        order.forEach(index -> shuffled.add(0, shuffled.remove((int) index)));
        assertThat(view(shuffled)).isEqualTo(view(stories));
    }
}
