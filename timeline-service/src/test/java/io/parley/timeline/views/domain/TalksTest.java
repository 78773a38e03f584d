package io.parley.timeline.views.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.EventType;
import io.parley.events.claims.Issue;
import io.parley.events.claims.MeetingStatus;
import io.parley.events.claims.RoleKind;
import io.parley.events.claims.Stage;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityType;
import io.parley.timeline.fixture.Story;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.world.adapter.WorldTables;
import io.parley.timeline.world.domain.World;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

/** Rules of merging and of the stage, on an invented negotiation of Orion Steel and its union. */
class TalksTest {

    private static final World WORLD = WorldTables.load();
    private static final TopicDefinition TOPIC = new TopicDefinition(
            "Steel talks", List.of("Orion Steel", "Steel Union"), List.of("talks", "offer"), List.of(), null, null);

    private static Story story(String item, String published, String text) {
        return Story.of("wire-" + item, item, text)
                .published(published)
                .named("Orion Steel", EntityType.ORG, null)
                .named("Steel Union", EntityType.ORG, null)
                .named("Geneva", EntityType.GPE, "Q71")
                .named("Chad", EntityType.GPE, "Q657");
    }

    private static List<Story> stories() {
        return List.of(
                story("a", "2025-03-03", "Orion Steel and Steel Union opened talks in Geneva on Monday.")
                        .role("Orion Steel", RoleKind.PARTY, "Orion Steel")
                        .meeting(
                                "2025-03-03/2025-03-05",
                                "Geneva",
                                MeetingStatus.HELD,
                                "talks in Geneva",
                                "Orion Steel",
                                "Steel Union")
                        .event(
                                EventType.CONSULT,
                                "2025-03-03",
                                EventStatus.HAPPENED,
                                "Orion Steel and Steel Union opened talks",
                                "Orion Steel",
                                "Steel Union")
                        .stage(Stage.TALKS, "opened talks"),
                story(
                                "b",
                                "2025-03-04",
                                "Steel Union met Orion Steel in Geneva again for talks. It refused the offer of Orion Steel.")
                        .role("Orion Steel", RoleKind.PARTY, "Orion Steel")
                        .meeting(
                                "2025-03-04",
                                "Geneva",
                                MeetingStatus.HELD,
                                "met Orion Steel in Geneva",
                                "Steel Union",
                                "Orion Steel")
                        .position("Steel Union", Stance.REJECTS, Issue.LABOUR, "refused the offer of Orion Steel")
                        .event(
                                EventType.REJECT,
                                "2025-03-04",
                                EventStatus.HAPPENED,
                                "It refused the offer of Orion Steel",
                                "Steel Union",
                                "Orion Steel"),
                story(
                                "c",
                                "2025-03-05",
                                "Talks of Orion Steel collapsed on Tuesday. Steel Union rejected the offer on Tuesday.")
                        .event(
                                EventType.REJECT,
                                "2025-03-04",
                                EventStatus.HAPPENED,
                                "Steel Union rejected the offer on Tuesday",
                                "Steel Union",
                                "Orion Steel")
                        .stage(Stage.BREAKDOWN, "collapsed"),
                story("d", "2025-03-06", "Orion Steel talks had begun on Monday.")
                        .stage(Stage.TALKS, "had begun"));
    }

    private static ComputedView view(List<Story> stories) {
        return ComputedView.of(TOPIC, stories.stream().map(Story::reported).toList(), WORLD);
    }

    @SuppressWarnings("unchecked") // The enum constant gives the type of the elements.
    private static <T extends Element> List<T> elements(ComputedView view, ViewName name) {
        return (List<T>) view.elements().get(name);
    }

    @Example
    void a_report_of_several_days_joins_the_meeting_of_one_of_them() {
        assertThat(TalksTest.<MeetingView>elements(view(stories()), ViewName.MEETINGS))
                .singleElement()
                .satisfies(meeting -> {
                    assertThat(meeting.date()).isEqualTo("2025-03-04");
                    assertThat(meeting.independentSources()).isEqualTo(2);
                });
    }

    @Example
    void a_breakdown_stays_until_somebody_says_that_talks_go_on() {
        List<Story> stories = new ArrayList<>(stories());
        assertThat(view(stories).overview().stage()).isEqualTo(Stage.BREAKDOWN);
        stories.add(story("e", "2025-03-07", "Orion Steel and Steel Union resumed talks on Friday.")
                .stage(Stage.TALKS, "resumed talks"));
        assertThat(view(stories).overview().stage()).isEqualTo(Stage.TALKS);
    }

    @Example
    void one_deed_told_by_two_articles_is_one_event_with_two_sources() {
        assertThat(TalksTest.<TimelineEntry>elements(view(stories()), ViewName.TIMELINE))
                .filteredOn(entry -> entry.type() == EventType.REJECT)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.independentSources()).isEqualTo(2);
                    assertThat(entry.text()).contains("Steel Union").endsWith(".");
                });
    }

    @Example
    void an_encounter_is_told_by_its_meeting_alone() {
        assertThat(TalksTest.<TimelineEntry>elements(view(stories()), ViewName.TIMELINE))
                .noneMatch(entry -> entry.type() == EventType.CONSULT);
    }

    @Example
    void a_position_is_told_with_its_holder() {
        assertThat(TalksTest.<Position>elements(view(stories()), ViewName.ISSUES))
                .singleElement()
                .satisfies(position -> {
                    assertThat(position.party()).isEqualTo("Steel Union");
                    assertThat(position.text()).isEqualTo("Steel Union: It refused the offer of Orion Steel.");
                });
    }

    @Example
    void a_date_that_cannot_be_moves_nothing() {
        List<Story> stories = new ArrayList<>(stories());
        ComputedView before = view(stories);
        stories.add(story("z", "2099-01-01", "Talks of Orion Steel went on. The offer stood.")
                .stage(Stage.TALKS, "went on"));
        ComputedView after = view(stories);
        assertThat(after.overview().stage()).isEqualTo(before.overview().stage());
        assertThat(after.overview().momentum()).isEqualTo(before.overview().momentum());
        assertThat(after.overview().lastChange()).isEqualTo(before.overview().lastChange());
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void order_and_repetition_change_nothing(@ForAll @NotEmpty List<@IntRange(max = 3) Integer> order) {
        List<Story> shuffled = new ArrayList<>(stories());
        order.forEach(index -> shuffled.add(0, shuffled.remove((int) index)));
        assertThat(view(shuffled)).isEqualTo(view(stories()));
    }
}
