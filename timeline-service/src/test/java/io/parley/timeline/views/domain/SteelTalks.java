package io.parley.timeline.views.domain;

import io.parley.events.claims.RoleKind;
import io.parley.events.entities.EntityType;
import io.parley.timeline.fixture.Story;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.world.adapter.WorldTables;
import io.parley.timeline.world.domain.World;
import java.util.ArrayList;
import java.util.List;

/** An invented negotiation of Orion Steel and its union, for tests of the rules of the views. */
final class SteelTalks {

    static final World WORLD = WorldTables.load();
    private static final TopicDefinition TOPIC = new TopicDefinition(
            "Steel talks",
            List.of("Orion Steel", "Steel Union"),
            List.of("talks", "offer", "contract", "strike", "plan", "wages"),
            List.of(),
            null,
            null);

    private SteelTalks() {}

    /** A story of its own provider, in which both are parties. */
    static Story story(String item, String published, String text) {
        return Story.of("wire-" + item, item, text)
                .published(published)
                .named("Orion Steel", EntityType.ORG, null)
                .named("Steel Union", EntityType.ORG, null)
                .named("Geneva", EntityType.GPE, "Q71")
                .named("Basel", EntityType.GPE, "Q78")
                .named("Anna Berg", EntityType.PERSON, null);
    }

    /** The parties, as another story names them. */
    static Story parties() {
        return story("parties", "2025-02-01", "It rained. Orion Steel and Steel Union prepare for talks.")
                .role("Orion Steel", RoleKind.PARTY, "Orion Steel")
                .role("Steel Union", RoleKind.PARTY, "Steel Union");
    }

    static ComputedView view(Story... stories) {
        List<Story> all = new ArrayList<>(List.of(stories));
        all.add(parties());
        return view(all);
    }

    static ComputedView view(List<Story> stories) {
        return ComputedView.of(TOPIC, stories.stream().map(Story::reported).toList(), WORLD);
    }

    @SuppressWarnings("unchecked") // The enum constant gives the type of the elements.
    private static <T extends Element> List<T> shown(ComputedView view, ViewName name) {
        return ((List<T>) view.elements().getOrDefault(name, List.of()))
                .stream().filter(element -> !element.folded()).toList();
    }

    static List<TimelineEntry> timeline(ComputedView view) {
        return shown(view, ViewName.TIMELINE);
    }

    static List<TimelineEntry> events(ComputedView view) {
        return timeline(view).stream()
                .filter(entry -> entry.kind() == TimelineEntry.Kind.EVENT)
                .toList();
    }

    static List<MeetingView> meetings(ComputedView view) {
        return shown(view, ViewName.MEETINGS);
    }

    static List<ProposalView> proposals(ComputedView view) {
        return shown(view, ViewName.PROPOSALS);
    }

    static List<Position> positions(ComputedView view) {
        return shown(view, ViewName.ISSUES);
    }

    static List<FigureView> figures(ComputedView view) {
        return shown(view, ViewName.FIGURES);
    }

    static List<Participant> participants(ComputedView view) {
        return shown(view, ViewName.PARTICIPANTS);
    }
}
