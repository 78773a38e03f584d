package io.parley.timeline.web.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.MeetingStatus;
import io.parley.events.claims.RoleKind;
import io.parley.events.entities.EntityType;
import io.parley.timeline.views.domain.MeetingView;
import io.parley.timeline.views.domain.Participant;
import io.parley.timeline.views.domain.Participant.RoleEvidence;
import io.parley.timeline.web.domain.TalksGraph.Link;
import io.parley.timeline.web.domain.TalksGraph.Node;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TalksGraphTest {

    private static Participant somebody(String name, @Nullable RoleKind role, @Nullable String side) {
        List<RoleEvidence> roles = role == null ? List.of() : List.of(new RoleEvidence(role, List.of()));
        return new Participant(
                "org:" + name, name, EntityType.ORG, roles, null, null, side, 1, false, null, null, List.of());
    }

    private static MeetingView meeting(MeetingStatus status, List<String> there, List<String> between) {
        return new MeetingView(
                there + status.name(), null, null, null, there, between, status, null, 1, List.of(), false, List.of());
    }

    private static final List<Participant> PEOPLE = List.of(
            somebody("Union", RoleKind.PARTY, null),
            somebody("Works", RoleKind.PARTY, null),
            somebody("Mayor", RoleKind.MEDIATOR, null),
            somebody("Brannoch", RoleKind.NEGOTIATOR, "Union"));

    @Test
    void who_met_without_anybody_between_them_has_a_line_with_the_number_of_meetings() {
        TalksGraph graph = TalksGraph.of(
                PEOPLE,
                List.of(
                        meeting(MeetingStatus.HELD, List.of("Brannoch", "Works"), List.of()),
                        meeting(MeetingStatus.PLANNED, List.of("Union", "Works"), List.of()),
                        meeting(MeetingStatus.CANCELLED, List.of("Union", "Works"), List.of())));
        assertThat(graph.links()).extracting(Link::words).containsExactly("Union with Works: 2 meetings");
        assertThat(graph.nodes()).extracting(Node::name).containsExactlyInAnyOrder("Union", "Works");
    }

    @Test
    void with_a_mediator_they_talk_through_him() {
        TalksGraph graph = TalksGraph.of(
                PEOPLE, List.of(meeting(MeetingStatus.HELD, List.of("Union", "Works"), List.of("Mayor"))));
        assertThat(graph.links())
                .extracting(Link::words)
                .containsExactlyInAnyOrder("Union through Mayor: 1 meeting", "Works through Mayor: 1 meeting");
        assertThat(graph.nodes().stream().filter(Node::between)).hasSize(1);
    }

    @Test
    void nobody_sits_on_a_seat_of_another_and_all_are_within_the_drawing() {
        List<Participant> many = IntStream.range(0, 12)
                .mapToObj(i -> somebody("Side " + i, i < 3 ? RoleKind.PARTY : null, null))
                .toList();
        TalksGraph graph = TalksGraph.of(
                many,
                List.of(meeting(
                        MeetingStatus.HELD, many.stream().map(Participant::name).toList(), List.of())));
        assertThat(graph.nodes()).hasSize(8);
        assertThat(graph.nodes().stream().map(node -> node.x() + " " + node.y()).distinct())
                .hasSize(8);
        assertThat(graph.nodes()).allSatisfy(node -> {
            assertThat(node.x()).isBetween(0L, 480L);
            assertThat(node.labelY()).isBetween(0L, 300L);
        });
    }

    @Test
    void without_a_meeting_of_two_there_is_nothing_to_draw() {
        assertThat(TalksGraph.of(PEOPLE, List.of()).isEmpty()).isTrue();
        assertThat(TalksGraph.of(PEOPLE, List.of(meeting(MeetingStatus.HELD, List.of("Union", "Stranger"), List.of())))
                        .isEmpty())
                .isTrue();
        assertThat(Stream.of(TalksGraph.of(List.of(), List.of()).nodes())).containsExactly(List.of());
    }
}
