package io.parley.timeline.views.domain;

import static io.parley.timeline.views.domain.SteelTalks.story;
import static io.parley.timeline.views.domain.SteelTalks.timeline;
import static io.parley.timeline.views.domain.SteelTalks.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Issue;
import io.parley.events.claims.MeetingStatus;
import io.parley.events.claims.Stage;
import io.parley.events.claims.Stance;
import io.parley.timeline.fixture.Story;
import io.parley.timeline.views.domain.TimelineEntry.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;

/** Lines of the timeline have the day of what they tell, and not that of the article or of a copy. */
class OwnDaysTest {

    private static final Optional<LocalDate> WEDNESDAY = Optional.of(LocalDate.parse("2025-03-05"));

    private static Optional<String> said(String sentence) {
        return SaidDay.of(sentence, WEDNESDAY).map(LocalDate::toString);
    }

    private static List<TimelineEntry> lines(Kind kind, Story... stories) {
        return timeline(view(stories)).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    private static Story refuses(String item, String published, String sentence) {
        return story(item, published, sentence + " The strike at Orion Steel goes on, and nobody knows for how long.")
                .position("Steel Union", Stance.REJECTS, Issue.LABOUR, sentence);
    }

    @Example
    void the_day_of_saying_or_doing_is_that_of_the_sentence() {
        assertThat(said("Steel Union rejects the offer, Anna Berg told reporters on Monday."))
                .contains("2025-03-03");
        assertThat(said("Anna Berg on Tuesday rejected the offer.")).contains("2025-03-04");
        assertThat(said("Orion Steel released 1,950 workers on Tuesday, the union said."))
                .contains("2025-03-04");
        assertThat(said("The mediator had put a plan to the delegations late on Sunday night."))
                .contains("2025-03-02");
    }

    @Example
    void the_day_of_what_is_to_come_or_of_something_else_is_not() {
        assertThat(said("Steel Union agreed to meet on Friday.")).isEmpty();
        assertThat(said("Anna Berg said she would answer on Monday.")).isEmpty();
        assertThat(said("The mediator invited both sides to a meeting on Friday."))
                .isEmpty();
        assertThat(said("Anna Berg told it in an interview to be published on Monday."))
                .isEmpty();
        assertThat(said("Steel Union studies the plan that was tabled on Monday."))
                .isEmpty();
    }

    @Example
    void a_day_of_a_month_is_the_last_one_before_the_story() {
        assertThat(said("Anna Berg told reporters on Feb. 27 that the union rejects the offer."))
                .contains("2025-02-27");
        assertThat(said("Also on 27 February, a spokesman for the company called the offer fair."))
                .contains("2025-02-27");
        assertThat(said("Anna Berg on Dec. 30 rejected the offer.")).contains("2024-12-30");
        assertThat(said("On Monday, the spokesman of Orion Steel called the offer fair."))
                .contains("2025-03-03");
    }

    @Example
    void a_day_of_a_month_that_names_something_else_is_none() {
        assertThat(said("Anna Berg respected the outcome of the Feb. 23 ballot."))
                .isEmpty();
        assertThat(said("The contract signed on Feb. 3, 2021 holds, Anna Berg said."))
                .isEmpty();
        assertThat(said("Anna Berg signed it on Feb. 31 in Basel.")).isEmpty();
        assertThat(said("Anna Berg signed it on Oct. 3 in Basel."))
                .as("so long before, a year would be told")
                .isEmpty();
    }

    @Example
    void a_stand_is_of_the_day_that_its_sentence_names() {
        assertThat(lines(
                        Kind.STATEMENT,
                        refuses(
                                "a",
                                "2025-03-05",
                                "Steel Union rejects the offer, Anna Berg told reporters on Monday.")))
                .anySatisfy(line -> {
                    assertThat(line.text()).contains("rejects the offer");
                    assertThat(line.date()).isEqualTo("2025-03-03");
                });
    }

    @Example
    void what_only_the_copy_of_a_story_was_read_for_is_of_the_day_of_the_story() {
        String words = "Steel Union rejects any night shift at Orion Steel in the talks.";
        Story first =
                story("first", "2025-03-04", words + " The strike goes on.").signature(Signatures.sent(1));
        Story copy = story("copy", "2025-03-05", words + " The strike goes on.")
                .signature(Signatures.sent(1))
                .position("Steel Union", Stance.REJECTS, Issue.LABOUR, "Steel Union rejects any night shift");
        assertThat(lines(Kind.STATEMENT, copy, first)).anySatisfy(line -> {
            assertThat(line.reported()).isEqualTo("2025-03-04");
            assertThat(line.date())
                    .as("the sentence does not say when it was said")
                    .isNull();
        });
    }

    @Example
    void what_a_stand_tells_of_an_earlier_year_is_no_news() {
        assertThat(lines(
                        Kind.STATEMENT,
                        refuses("a", "2025-03-05", "In 2012 Steel Union rejected a poor offer in talks.")))
                .isEmpty();
    }

    @Example
    void an_offer_that_was_told_before_is_told_once() {
        String first = "Orion Steel offers to pay 659 million francs in the talks with Steel Union.";
        String again = "The company has offered 659 million francs, more than the fund of Steel Union did in talks.";
        List<TimelineEntry> told = lines(
                Kind.STATEMENT,
                story("a", "2025-03-03", first).position("Orion Steel", Stance.OFFERS, Issue.LABOUR, first),
                story("b", "2025-03-18", again).position("Orion Steel", Stance.OFFERS, Issue.LABOUR, again));
        assertThat(told)
                .filteredOn(line -> line.text().contains("659 million"))
                .extracting(TimelineEntry::reported)
                .containsExactly("2025-03-03");
    }

    @Example
    void a_turn_of_the_stage_whose_words_point_back_is_no_line() {
        assertThat(lines(
                        Kind.STAGE,
                        story("a", "2025-03-03", "That was more than the proposal of Steel Union in the talks.")
                                .stage(Stage.PROPOSAL, "more than the proposal")))
                .isEmpty();
    }

    @Example
    void a_plan_is_of_the_day_on_which_it_was_put_forward() {
        assertThat(lines(
                        Kind.PROPOSAL,
                        story("a", "2025-03-05", "Orion Steel put a 5-point plan to the delegations on Monday evening.")
                                .proposal("5-point plan", 5, "Orion Steel")))
                .singleElement()
                .satisfies(line -> assertThat(line.date()).isEqualTo("2025-03-03"));
    }

    @Example
    void a_plan_that_somebody_had_put_forward_before_is_of_no_known_day() {
        assertThat(lines(
                        Kind.PROPOSAL,
                        story(
                                        "a",
                                        "2025-03-05",
                                        "Anna Berg said Tuesday that Orion Steel had presented a 5-point plan in the talks.")
                                .proposal("5-point plan", 5, "Orion Steel")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.date()).isNull();
                    assertThat(line.reported()).isEqualTo("2025-03-05");
                });
    }

    @Example
    void a_plan_of_which_a_sentence_only_speaks_is_of_no_known_day() {
        Story told = story(
                        "a",
                        "2025-03-05",
                        "Orion Steel shares jumped, and reports put the Orion Steel plan at 300 million francs.")
                .proposal("Orion Steel plan", 5, "Orion Steel");
        assertThat(lines(Kind.PROPOSAL, told)).singleElement().satisfies(line -> {
            assertThat(line.date()).isNull();
            assertThat(line.reported()).isEqualTo("2025-03-05");
        });
    }

    @Example
    void a_turn_of_the_stage_of_which_no_day_is_told_is_of_the_day_of_its_report() {
        Story told = story("a", "2025-03-05", "Orion Steel and Steel Union have agreed on changes to the contract.")
                .stage(Stage.AGREEMENT, "have agreed");
        assertThat(lines(Kind.STAGE, told)).singleElement().satisfies(line -> {
            assertThat(line.date()).isNull();
            assertThat(line.reported()).isEqualTo("2025-03-05");
        });
    }

    @Example
    void a_breakdown_after_which_they_agreed_is_an_agreement() {
        Story failed = story("a", "2025-03-03", "The talks of Orion Steel and Steel Union collapsed on Monday.")
                .stage(Stage.BREAKDOWN, "collapsed");
        Story agreed = story(
                        "b",
                        "2025-05-05",
                        "Orion Steel agreed with Steel Union on a contract on Monday, two months after the talks collapsed.")
                .stage(Stage.BREAKDOWN, "talks collapsed");
        assertThat(lines(Kind.STAGE, failed, agreed))
                .extracting(TimelineEntry::text)
                .last()
                .asString()
                .startsWith("Stage: agreement");
    }

    @Example
    void talks_that_are_only_to_come_turn_no_stage() {
        Story ahead = story("a", "2025-03-03", "Orion Steel and Steel Union will open talks in Basel on Thursday.")
                .stage(Stage.TALKS, "will open talks");
        Story begun = story("b", "2025-03-06", "Orion Steel and Steel Union began talks in Basel on Thursday.")
                .stage(Stage.TALKS, "began talks");
        assertThat(lines(Kind.STAGE, ahead)).isEmpty();
        assertThat(lines(Kind.STAGE, ahead, begun)).singleElement().satisfies(line -> assertThat(line.date())
                .isEqualTo("2025-03-06"));
    }

    @Example
    void the_beginning_of_talks_is_told_by_its_meeting_alone() {
        String words = "Orion Steel and Steel Union began talks on wages in Basel on Thursday";
        Story begun = story("a", "2025-03-06", words + ".")
                .stage(Stage.TALKS, "began talks")
                .meeting("2025-03-06", "Basel", MeetingStatus.HELD, words, "Orion Steel", "Steel Union");
        Story signed = story("b", "2025-03-09", "Orion Steel and Steel Union signed the contract in Basel on Sunday.")
                .stage(Stage.AGREEMENT, "signed the contract");
        assertThat(lines(Kind.MEETING, begun, signed)).hasSize(1);
        assertThat(lines(Kind.STAGE, begun, signed))
                .extracting(TimelineEntry::date)
                .containsExactly("2025-03-09");
    }
}
