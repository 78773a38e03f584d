package io.parley.timeline.views.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.EventType;
import io.parley.events.claims.Issue;
import io.parley.events.claims.MeetingStatus;
import io.parley.events.claims.QuoteKind;
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
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

/** What of an engine's reading is shown: only what its own words bear out. */
class TrustTest {

    private static final World WORLD = WorldTables.load();
    private static final TopicDefinition TOPIC = new TopicDefinition(
            "Steel talks", List.of("Orion Steel", "Steel Union"), List.of("talks", "offer"), List.of(), null, null);

    private static Story story(String item, String text) {
        return Story.of("wire-" + item, item, text)
                .published("2025-03-04")
                .named("Orion Steel", EntityType.ORG, null)
                .named("Steel Union", EntityType.ORG, null)
                .named("Egypt", EntityType.GPE, "Q79")
                .named("Geneva", EntityType.GPE, "Q71")
                .role("Orion Steel", RoleKind.PARTY, "Orion Steel")
                .role("Steel Union", RoleKind.PARTY, "Steel Union");
    }

    /** One engine's reading of four stories, with a mistake in each. */
    private static List<Story> stories() {
        return List.of(
                story("dateline", "CAIRO, Egypt, March 4 (Wire) - Orion Steel and Steel Union opened talks in Geneva.")
                        .role("Egypt", RoleKind.PARTY, "Egypt, March 4 (Wire) - Orion Steel and Steel Union opened")
                        .meeting(
                                "2025-03-04",
                                "Geneva",
                                MeetingStatus.HELD,
                                "opened talks in Geneva",
                                "Orion Steel",
                                "Steel Union",
                                "Egypt"),
                story("no-meeting", "Steel Union called the offer of Orion Steel an insult.")
                        .meeting("2025-03-02", "Geneva", MeetingStatus.HELD, "called the offer", "Steel Union"),
                story("asked", "Steel Union should take the offer, a paper wrote. Orion Steel raised its offer.")
                        .position("Steel Union", Stance.DEMANDS, Issue.LABOUR, "Steel Union should take the offer")
                        .position("Orion Steel", Stance.OFFERS, Issue.LABOUR, "Orion Steel raised its offer"),
                story("object", "A bank lent money to Orion Steel before the talks. Steel Union fears for the offer.")
                        .position(
                                "Orion Steel",
                                Stance.OFFERS,
                                Issue.LABOUR,
                                "A bank lent money to Orion Steel before the talks")
                        .stage(Stage.IMPLEMENTATION, "lent money to Orion Steel"));
    }

    private static ComputedView view(List<Story> stories) {
        return ComputedView.of(TOPIC, stories.stream().map(Story::reported).toList(), WORLD);
    }

    @SuppressWarnings("unchecked") // The enum constant gives the type of the elements.
    private static <T extends Element> Stream<T> shown(ViewName name) {
        return ((List<T>) view(stories()).elements().get(name)).stream().filter(element -> !element.folded());
    }

    @Example
    void what_a_dateline_names_is_no_party_and_at_no_meeting() {
        assertThat(TrustTest.<Participant>shown(ViewName.PARTICIPANTS))
                .extracting(Participant::name)
                .contains("Orion Steel", "Steel Union")
                .doesNotContain("Egypt");
    }

    @Example
    void a_meeting_needs_a_word_for_one() {
        assertThat(TrustTest.<MeetingView>shown(ViewName.MEETINGS))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.participants()).containsExactly("Orion Steel", "Steel Union"));
    }

    @Example
    void who_is_asked_and_to_whom_it_is_done_holds_no_position() {
        assertThat(TrustTest.<Position>shown(ViewName.ISSUES)).singleElement().satisfies(position -> {
            assertThat(position.party()).isEqualTo("Orion Steel");
            assertThat(position.text()).isEqualTo("Orion Steel raised its offer.");
        });
    }

    @Example
    void the_aims_that_a_side_names_are_held_by_it_only_if_they_are_its_own() {
        String own = "Orion Steel\u2019s main goals in the talks: lower pay and longer shifts";
        String others = "Steel Union\u2019s main goals in the talks: an end of Orion Steel and of its offer";
        List<Story> stories = List.of(
                story("own", "Orion Steel repeated " + own + ". Steel Union listened.")
                        .claim("Orion Steel", own, QuoteKind.MIXED, Stance.STATES, Issue.LABOUR),
                story("others", "Orion Steel repeated " + others + ".")
                        .claim("Orion Steel", others, QuoteKind.MIXED, Stance.STATES, Issue.LABOUR));
        assertThat(view(stories).elements().get(ViewName.ISSUES))
                .singleElement()
                .satisfies(position ->
                        assertThat(position.toString()).contains("lower pay").doesNotContain("an end of Orion Steel"));
    }

    @Example
    void a_stage_needs_a_sentence_that_says_so() {
        assertThat(view(stories()).overview().stage()).isEqualTo(Stage.NONE);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void order_changes_nothing(@ForAll @NotEmpty List<@IntRange(max = 3) Integer> order) {
        List<Story> shuffled = new ArrayList<>(stories());
        order.forEach(index -> shuffled.add(0, shuffled.remove((int) index)));
        assertThat(view(shuffled)).isEqualTo(view(stories()));
    }

    private static List<EventType> events(EventType type, String text) {
        Story told = story("event", "Steel Union " + text + ".")
                .event(type, "2025-03-04", EventStatus.HAPPENED, text, "Steel Union");
        return SteelTalks.timeline(ComputedView.of(TOPIC, List.of(told.reported()), WORLD)).stream()
                .filter(entry -> entry.kind() == TimelineEntry.Kind.EVENT)
                .map(TimelineEntry::type)
                .toList();
    }

    @Example
    void who_calls_a_plan_something_asks_for_nothing_and_who_denies_a_fact_turns_nothing_down() {
        assertThat(events(EventType.REQUEST, "called the offer of Orion Steel in the talks a chance"))
                .isEmpty();
        assertThat(events(EventType.REQUEST, "called on Orion Steel to raise the offer in the talks"))
                .hasSize(1);
        assertThat(events(EventType.REJECT, "denied that the offer of Orion Steel in the talks was late"))
                .isEmpty();
        assertThat(events(EventType.REJECT, "rejected the offer of Orion Steel in the talks on Monday"))
                .hasSize(1);
    }
}
