package io.parley.timeline.views.domain;

import static io.parley.timeline.views.domain.SteelTalks.meetings;
import static io.parley.timeline.views.domain.SteelTalks.participants;
import static io.parley.timeline.views.domain.SteelTalks.story;
import static io.parley.timeline.views.domain.SteelTalks.timeline;
import static io.parley.timeline.views.domain.SteelTalks.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.EventType;
import io.parley.events.claims.MeetingStatus;
import io.parley.events.claims.RoleKind;
import io.parley.timeline.fixture.Story;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/** Which reports tell of one meeting, and what has become of it. */
class MeetingsTest {

    private static Story meeting(
            String item,
            String published,
            String text,
            @Nullable String date,
            String venue,
            MeetingStatus status,
            String... who) {
        return story(item, published, text).meeting(date, venue, status, text, who);
    }

    private static Story planned() {
        return meeting(
                "planned",
                "2025-03-01",
                "Orion Steel and Steel Union will hold talks in Geneva on Monday.",
                "2025-03-03",
                "Geneva",
                MeetingStatus.PLANNED,
                "Orion Steel",
                "Steel Union");
    }

    private static Story held() {
        return meeting(
                "held",
                "2025-03-04",
                "Orion Steel and Steel Union met for talks in Basel on Tuesday.",
                "2025-03-04",
                "Basel",
                MeetingStatus.HELD,
                "Orion Steel",
                "Steel Union");
    }

    @Example
    void what_is_to_come_after_the_day_of_its_article_has_not_been_held() {
        assertThat(meetings(view(meeting(
                        "ahead",
                        "2025-03-04",
                        "Orion Steel would hold talks with Steel Union in Basel on Friday.",
                        "2025-03-07",
                        "Basel",
                        MeetingStatus.HELD,
                        "Orion Steel",
                        "Steel Union"))))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED));
    }

    @Example
    void who_has_come_and_is_yet_to_meet_has_not_met() {
        String lead = "Orion Steel is to meet Steel Union in Basel on Friday for talks, officials said.";
        String come = "Orion Steel has already visited a mill and on Friday is set to address a forum.";
        assertThat(meetings(view(story("come", "2025-03-07", lead + " " + come)
                        .meeting("2025-03-07", "Basel", MeetingStatus.PLANNED, lead, "Orion Steel", "Steel Union")
                        .meeting("2025-03-07", null, MeetingStatus.HELD, come, "Orion Steel"))))
                .filteredOn(meeting -> meeting.participants().size() > 1)
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED));
    }

    @Example
    void an_older_meeting_of_somebody_is_no_word_of_the_planned_one() {
        String text =
                "Orion Steel and Steel Union will hold talks in Basel this week on what both sides agreed at a meeting"
                        + " in January.";
        assertThat(meetings(view(story("plan", "2025-03-04", text)
                        .meeting(
                                "2025-03-03/2025-03-09",
                                "Basel",
                                MeetingStatus.PLANNED,
                                text,
                                "Orion Steel",
                                "Steel Union")
                        .meeting("2025-01", null, MeetingStatus.HELD, text, "Anna Berg"))))
                .filteredOn(meeting -> meeting.participants().size() > 1)
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED));
    }

    @Example
    void who_is_somewhere_to_meet_others_meets_them_on_that_day_and_not_when_he_set_out() {
        String flew = "Anna Berg flew to Basel late Thursday for talks, an insider said.";
        String there = "Anna Berg is in Basel to meet Orion Steel for talks, the company said.";
        assertThat(meetings(view(
                        story("later", "2025-03-10", flew)
                                .meeting("2025-03-06", "Basel", MeetingStatus.HELD, flew, "Anna Berg"),
                        story("there", "2025-03-07", there)
                                .meeting(null, "Basel", MeetingStatus.HELD, there, "Anna Berg", "Orion Steel"))))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.date()).isEqualTo("2025-03-07"));
    }

    @Example
    void a_planned_meeting_gives_way_to_the_one_that_was_held_elsewhere() {
        assertThat(meetings(view(planned(), held()))).singleElement().satisfies(meeting -> assertThat(meeting.venue())
                .isEqualTo("Basel"));
    }

    @Example
    void a_planned_day_that_has_passed_is_not_told_as_coming() {
        assertThat(timeline(
                        view(planned(), story("later", "2025-03-20", "Orion Steel waits for talks with Steel Union."))))
                .anySatisfy(entry -> assertThat(entry.text()).startsWith("Meeting was planned in Geneva"));
    }

    @Example
    void talks_that_opened_were_not_only_planned() {
        String text = "Orion Steel and Steel Union opened talks in Geneva on Monday.";
        assertThat(meetings(view(meeting(
                        "a", "2025-03-03", text, "2025-03-03", "Geneva", MeetingStatus.PLANNED, "Orion Steel"))))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD));
    }

    @Example
    void who_set_out_one_day_and_met_the_next_met_once() {
        Story journey = meeting(
                "a",
                "2025-03-03",
                "Anna Berg arrived in Geneva on Monday for talks with Orion Steel.",
                "2025-03-03",
                "Geneva",
                MeetingStatus.HELD,
                "Anna Berg",
                "Orion Steel");
        Story met = meeting(
                "b",
                "2025-03-04",
                "Anna Berg met Orion Steel for talks on Tuesday.",
                "2025-03-04",
                null,
                MeetingStatus.HELD,
                "Anna Berg",
                "Orion Steel");
        assertThat(meetings(view(journey, met))).singleElement().satisfies(meeting -> {
            assertThat(meeting.date()).isEqualTo("2025-03-04");
            assertThat(meeting.venue()).isEqualTo("Geneva");
        });
    }

    @Example
    void two_parties_that_a_sentence_joins_meet_though_nobody_was_read() {
        String text = "Orion Steel and the Steel Union opened talks in Geneva on Monday.";
        assertThat(meetings(view(meeting("a", "2025-03-03", text, "2025-03-03", "Geneva", MeetingStatus.HELD))))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.participants()).containsExactly("Orion Steel", "Steel Union"));
    }

    @Example
    void a_conversation_on_the_telephone_is_no_meeting() {
        String text = "Anna Berg discussed the talks in a phone call with Orion Steel on Monday.";
        assertThat(meetings(view(meeting(
                        "a", "2025-03-03", text, "2025-03-03", null, MeetingStatus.HELD, "Anna Berg", "Orion Steel"))))
                .isEmpty();
    }

    @Example
    void with_whose_help_a_deal_was_negotiated_goes_between() {
        String text =
                "The contract was negotiated with help from Labour Minister Anna Berg, after talks of Orion Steel.";
        assertThat(participants(view(story("a", "2025-03-03", text)))).anySatisfy(participant -> {
            assertThat(participant.name()).isEqualTo("Anna Berg");
            assertThat(participant.roles())
                    .extracting(Participant.RoleEvidence::role)
                    .contains(RoleKind.MEDIATOR);
        });
    }

    @Example
    void who_is_called_a_mediator_is_one() {
        assertThat(participants(
                        view(story("a", "2025-03-03", "The state mediator, Anna Berg, invited Orion Steel to talks."))))
                .anySatisfy(participant -> {
                    assertThat(participant.name()).isEqualTo("Anna Berg");
                    assertThat(participant.roles()).singleElement().satisfies(role -> assertThat(role.role())
                            .isEqualTo(RoleKind.MEDIATOR));
                });
    }

    @Example
    void a_planned_meeting_of_which_a_later_story_tells_in_passing_was_held() {
        String after = "Orion Steel and Steel Union were close after a first day of talks in Geneva.";
        Story passing = story("passing", "2025-03-04", after)
                .event(EventType.CONSULT, null, EventStatus.HAPPENED, after, "Orion Steel");
        assertThat(meetings(view(planned(), passing))).singleElement().satisfies(meeting -> {
            assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
            assertThat(meeting.date()).isEqualTo("2025-03-03");
        });
    }

    @Example
    void a_journey_of_one_alone_is_no_meeting() {
        assertThat(meetings(view(meeting(
                        "a",
                        "2025-03-04",
                        "Anna Berg flew to Geneva for the talks on Monday.",
                        "2025-03-03",
                        "Geneva",
                        MeetingStatus.HELD,
                        "Anna Berg"))))
                .isEmpty();
    }

    @Example
    void who_is_in_a_town_to_meet_the_others_takes_part() {
        assertThat(meetings(view(meeting(
                        "a",
                        "2025-03-04",
                        "Anna Berg is in Geneva to meet executives of Orion Steel for talks.",
                        "2025-03-04",
                        "Geneva",
                        MeetingStatus.HELD,
                        "Orion Steel"))))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.participants()).containsExactly("Anna Berg", "Orion Steel"));
    }

    @Example
    void where_a_spokesman_is_nobody_need_have_met() {
        assertThat(meetings(view(meeting(
                        "a",
                        "2025-03-04",
                        "A spokesman in Basel confirmed that Orion Steel and Steel Union met for talks.",
                        "2025-03-03",
                        "Basel",
                        MeetingStatus.HELD,
                        "Orion Steel",
                        "Steel Union"))))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.venue()).isNull());
    }

    @Example
    void a_meeting_that_was_told_before_is_not_the_one_of_a_later_day() {
        Story before = meeting(
                "before",
                "2025-03-04",
                "Orion Steel and Steel Union met in Geneva for talks.",
                null,
                "Geneva",
                MeetingStatus.HELD,
                "Orion Steel",
                "Steel Union");
        Story later = meeting(
                "later",
                "2025-03-09",
                "Orion Steel and Steel Union met in Geneva for talks on Saturday.",
                "2025-03-08",
                "Geneva",
                MeetingStatus.HELD,
                "Orion Steel",
                "Steel Union");
        assertThat(meetings(view(before, later)))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.independentSources()).isEqualTo(1));
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void order_and_repetition_change_nothing(@ForAll @NotEmpty List<@IntRange(max = 2) Integer> order) {
        List<Story> stories = List.of(planned(), held(), SteelTalks.parties());
        List<Story> shuffled = new ArrayList<>(stories);
        order.forEach(index -> shuffled.add(0, shuffled.remove((int) index)));
        assertThat(view(shuffled)).isEqualTo(view(stories));
    }
}
