package io.parley.timeline.views.domain;

import static io.parley.timeline.views.domain.SteelTalks.events;
import static io.parley.timeline.views.domain.SteelTalks.positions;
import static io.parley.timeline.views.domain.SteelTalks.story;
import static io.parley.timeline.views.domain.SteelTalks.timeline;
import static io.parley.timeline.views.domain.SteelTalks.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.EventType;
import io.parley.events.claims.Issue;
import io.parley.events.claims.Stage;
import io.parley.events.claims.Stance;
import io.parley.events.claims.TimelineEvent;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.timeline.fixture.Story;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

/** Which events are lines of the timeline, and of what day. */
class EventsTest {

    private static final String REJECTED = "Steel Union rejected the offer of Orion Steel.";

    private static Story rejected(String item, String published, String text, String date) {
        return story(item, published, text)
                .event(EventType.REJECT, date, EventStatus.HAPPENED, text, "Steel Union", "Orion Steel");
    }

    @Example
    void an_event_without_a_date_is_told_with_the_day_of_its_report() {
        assertThat(events(view(rejected("a", "2025-03-04", REJECTED, null))))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.date()).isNull();
                    assertThat(event.reported()).isEqualTo("2025-03-04");
                });
    }

    @Example
    void a_medium_that_tells_of_an_event_did_not_do_it() {
        String text = "GENEVA (Reuters) - Orion Steel and Steel Union signed a contract in talks on Monday.";
        assertThat(events(view(story("a", "2025-03-04", text)
                        .named("Reuters", EntityType.ORG, "Q130879")
                        .event(EventType.AGREE, "2025-03-03", EventStatus.HAPPENED, text, "Reuters", "Steel Union"))))
                .allSatisfy(event -> assertThat(event.text()).doesNotContain("Reuters:"));
    }

    @Example
    void who_only_offers_or_promises_has_agreed_on_nothing() {
        String promised = "Steel Union promised to study the offer of Orion Steel.";
        assertThat(events(view(story("a", "2025-03-04", promised)
                        .event(EventType.AGREE, null, EventStatus.HAPPENED, "promised", "Steel Union"))))
                .isEmpty();
    }

    @Example
    void who_announces_readiness_has_agreed_with_nobody() {
        String text = "Steel Union announced on Thursday its readiness to extend the contract with Orion Steel.";
        TimelineEvent ready = new TimelineEvent(
                EventType.AGREE,
                List.of(),
                List.of(),
                null,
                EventStatus.HAPPENED,
                new TextSpan(12, 21, "announced"),
                new TextSpan(0, text.length(), text),
                null,
                0.8);
        assertThat(events(view(story("a", "2025-03-04", text).event(ready)))).isEmpty();
    }

    @Example
    void the_mere_name_of_a_pact_is_no_agreement() {
        String named = "Steel Union said on Monday the contract with Orion Steel needed more safeguards.";
        assertThat(events(view(story("a", "2025-03-04", named)
                        .event(EventType.AGREE, null, EventStatus.HAPPENED, "contract", "Steel Union", "Orion Steel"))))
                .isEmpty();
    }

    private static TimelineEvent request(String text, String trigger) {
        int at = text.indexOf(trigger);
        return new TimelineEvent(
                EventType.REQUEST,
                List.of(),
                List.of(),
                null,
                EventStatus.HAPPENED,
                new TextSpan(at, at + trigger.length(), trigger),
                new TextSpan(0, text.length(), text),
                null,
                0.8);
    }

    @Example
    void what_nobody_asks_for_with_a_word_for_it_is_no_request() {
        String backed = "In talks on a contract 99 percent of Steel Union backed Orion Steel.";
        assertThat(events(view(story("a", "2025-03-04", backed).event(request(backed, "backed")))))
                .isEmpty();
        String urged = "In talks on a contract the members of Steel Union urged Orion Steel to pay.";
        assertThat(events(view(story("a", "2025-03-04", urged).event(request(urged, "urged")))))
                .hasSize(1);
    }

    @Example
    void who_pushes_back_asks_for_nothing_but_refuses() {
        String text = "Steel Union pushed back against a bigger cut of wages that Orion Steel wants in talks.";
        TimelineEvent read = request(text, "pushed");
        assertThat(events(view(story("a", "2025-03-04", text).event(read))))
                .singleElement()
                .satisfies(event -> assertThat(event.type()).isEqualTo(EventType.REJECT));
    }

    @Example
    void what_has_happened_has_no_date_that_is_still_to_come() {
        String text = "Orion Steel accepted a contract for 2026 to 2030 in talks with Steel Union.";
        assertThat(events(view(story("a", "2025-03-04", text)
                        .event(
                                EventType.AGREE,
                                "2026-01-01/2030-12-31",
                                EventStatus.HAPPENED,
                                text,
                                "Orion Steel",
                                "Steel Union"))))
                .singleElement()
                .satisfies(event -> assertThat(event.date()).isNull());
    }

    @Example
    void a_week_that_is_not_over_ends_with_the_day_of_the_report() {
        assertThat(events(view(rejected("a", "2025-03-05", REJECTED, "2025-03-03/2025-03-09"))))
                .singleElement()
                .satisfies(event -> assertThat(event.date()).isEqualTo("2025-03-03/2025-03-05"));
    }

    @Example
    void the_date_of_an_event_is_that_of_the_line_which_tells_it() {
        String month = "Steel Union rejected the offer of Orion Steel in March.";
        assertThat(events(view(
                        rejected("a", "2025-03-05", REJECTED, "2025-03-04"),
                        rejected("b", "2025-03-30", month, "2025-03-01/2025-03-29"))))
                .anySatisfy(event -> {
                    assertThat(event.date()).isEqualTo("2025-03-04");
                    assertThat(event.text()).isEqualTo(REJECTED);
                });
    }

    @Example
    void what_a_sentence_tells_only_to_say_what_came_before_its_news_is_folded() {
        String after =
                "Unrest gripped the town of Basel on Sunday after Steel Union rejected the offer of Orion Steel.";
        Story story = story("a", "2025-03-10", after)
                .event(EventType.REJECT, "2025-03-09", EventStatus.HAPPENED, "rejected the offer", "Steel Union");
        assertThat(events(view(story))).isEmpty();

        Story own = rejected("b", "2025-03-10", REJECTED, "2025-03-07");
        assertThat(events(view(story, own))).singleElement().satisfies(event -> {
            assertThat(event.text()).isEqualTo(REJECTED);
            assertThat(event.date()).isEqualTo("2025-03-07");
        });
    }

    @Example
    void what_is_reported_of_somebody_and_denied_in_the_next_sentence_has_not_happened() {
        String reported = "The association said that Steel Union had accepted the offer of Orion Steel. ";
        String held = "Steel Union had accepted the offer of Orion Steel";
        for (String denial : List.of(
                "The union said this was untrue.",
                "Anna Berg denied it.",
                "A spokesman for the union said that was not the case.",
                "But the union dismissed the report on Monday.")) {
            assertThat(told(reported + denial, held)).as(denial).isEmpty();
        }
        for (String other : List.of(
                "The union rejected it a week ago.",
                "Orion Steel denied that it would close.",
                "Anna Berg said it was a good offer.")) {
            assertThat(told(reported + other, held)).as(other).isNotEmpty();
        }
    }

    /** Stands and events of Steel Union in a story where both were read in the same words. */
    private static List<Element> told(String text, String held) {
        ComputedView view = view(story("a", "2025-03-04", text)
                .position("Steel Union", Stance.ACCEPTS, Issue.LABOUR, held)
                .event(EventType.AGREE, null, EventStatus.HAPPENED, "accepted the offer", "Steel Union"));
        List<Element> all = new ArrayList<>(positions(view));
        all.addAll(events(view));
        return all;
    }

    @Example
    void what_is_the_news_of_its_sentence_is_told_whatever_follows_it() {
        String news = "After long talks in Basel, Steel Union rejected the offer of Orion Steel.";
        assertThat(events(view(story("a", "2025-03-10", news)
                        .event(EventType.REJECT, null, EventStatus.HAPPENED, "rejected the offer", "Steel Union"))))
                .singleElement()
                .satisfies(event -> assertThat(event.text()).isEqualTo(news));
    }

    @Example
    void what_a_story_looks_back_on_is_folded() {
        String before = "Steel Union rejected a first offer of Orion Steel last year.";
        assertThat(events(view(
                        rejected("a", "2025-03-04", before, null),
                        rejected("b", "2025-03-04", REJECTED, "2024-05-01"))))
                .isEmpty();
    }

    @Example
    void what_was_planned_for_a_day_that_has_passed_is_not_to_come() {
        String text = "Steel Union will reject the offer of Orion Steel on Friday.";
        Story planned = story("a", "2025-03-04", text)
                .event(EventType.REJECT, "2025-03-07", EventStatus.PLANNED, text, "Steel Union", "Orion Steel");
        assertThat(events(view(planned))).hasSize(1);
        assertThat(events(view(planned, story("b", "2025-03-10", "Orion Steel and Steel Union went on with talks."))))
                .isEmpty();
    }

    @Example
    void what_is_close_to_being_done_has_not_happened() {
        String text = "Orion Steel was close to signing a contract with Steel Union.";
        assertThat(events(view(story("a", "2025-03-04", text)
                        .event(EventType.AGREE, null, EventStatus.HAPPENED, "was close to signing", "Orion Steel"))))
                .isEmpty();
    }

    @Example
    void a_sentence_that_turns_the_stage_is_told_once() {
        String text = "Orion Steel and Steel Union signed a contract on Tuesday.";
        assertThat(timeline(view(story("a", "2025-03-04", text)
                        .event(EventType.AGREE, "2025-03-04", EventStatus.HAPPENED, text, "Orion Steel", "Steel Union")
                        .stage(Stage.AGREEMENT, "signed a contract"))))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.text()).startsWith("Stage: agreement").endsWith(text));
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void order_and_repetition_change_nothing(@ForAll @NotEmpty List<@IntRange(max = 3) Integer> order) {
        List<Story> stories = List.of(
                rejected("a", "2025-03-04", REJECTED, null),
                rejected("b", "2025-03-05", REJECTED, "2025-03-04"),
                rejected(
                        "c",
                        "2025-03-06",
                        "Steel Union has rejected the offer of Orion Steel.",
                        "2025-03-01/2025-03-31"),
                SteelTalks.parties());
        List<Story> shuffled = new ArrayList<>(stories);
        order.forEach(index -> shuffled.add(0, shuffled.remove((int) index)));
        assertThat(view(shuffled)).isEqualTo(view(stories));
    }
}
