package io.parley.timeline.views.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Issue;
import io.parley.events.claims.RoleKind;
import io.parley.events.claims.Stage;
import io.parley.events.claims.Stance;
import io.parley.timeline.fixture.Stories;
import io.parley.timeline.fixture.Story;
import io.parley.timeline.world.adapter.WorldTables;
import io.parley.timeline.world.domain.World;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComputedViewTest {

    private static final World WORLD = WorldTables.load();

    private final ComputedView view = compute(Stories.coast(), Stories.capital(), Stories.earlier());

    private static ComputedView compute(Story... stories) {
        return ComputedView.of(
                Stories.topic(), Stream.of(stories).map(Story::reported).toList(), WORLD);
    }

    @SuppressWarnings("unchecked") // The enum constant gives the type of the elements.
    private <T extends Element> List<T> elements(ViewName name) {
        return (List<T>) view.elements().get(name);
    }

    @Test
    void theNewestPublishedArticleThatReportsAStageDecides() {
        assertThat(view.overview().stage()).isEqualTo(Stage.TALKS);
        assertThat(view.overview().stageExplanation().articleId())
                .isEqualTo(Stories.capital().id());
        assertThat(view.overview().stageExplanation().evidence())
                .extracting(Evidence::text)
                .containsExactly("joins the Gaza talks");
    }

    @Test
    void participantsCarryTheirRolesWithEvidence() {
        List<Participant> participants = elements(ViewName.PARTICIPANTS);
        assertThat(participants)
                .filteredOn(one -> one.roles().stream().anyMatch(role -> role.role() == RoleKind.PARTY))
                .extracting(Participant::name)
                .containsExactly("Hamas", "Israel");
        assertThat(participants)
                .filteredOn(one -> one.name().equals("Anna Berg"))
                .singleElement()
                .satisfies(berg -> {
                    assertThat(berg.roles())
                            .extracting(Participant.RoleEvidence::role)
                            .containsExactly(RoleKind.NEGOTIATOR);
                    assertThat(berg.description()).isEqualTo("envoy");
                    assertThat(berg.firstSeen()).isEqualTo("2025-10-07");
                    assertThat(berg.lastSeen()).isEqualTo("2025-10-08");
                });
    }

    @Test
    void aMinisterSpeaksForHisCountryAndAMovementForItself() {
        List<Position> positions = elements(ViewName.ISSUES);
        assertThat(positions)
                .filteredOn(one -> one.issue() == Issue.WITHDRAWAL)
                .singleElement()
                .satisfies(position -> {
                    assertThat(position.party()).isEqualTo("Israel");
                    assertThat(position.speaker()).isEqualTo("Dan Katz");
                    assertThat(position.stance()).isEqualTo(Stance.REJECTS);
                });
        assertThat(positions)
                .filteredOn(one -> one.issue() == Issue.SECURITY_GUARANTEES)
                .singleElement()
                .satisfies(position -> assertThat(position.party()).isEqualTo("Hamas"));
    }

    @Test
    void aParagraphOnAnotherSubjectDoesNotEnterTheView() {
        assertThat(this.<ClaimView>elements(ViewName.CLAIMS))
                .extracting(ClaimView::text)
                .noneMatch(text -> text.contains("army"));
    }

    @Test
    void twoVenuesOfTheSameTalksContradictEachOther() {
        assertThat(this.<Contradiction>elements(ViewName.CONTRADICTIONS))
                .singleElement()
                .satisfies(contradiction -> {
                    assertThat(contradiction.values())
                            .extracting(Contradiction.Value::value)
                            .containsExactly("Sharm el-Sheikh", "Cairo");
                    assertThat(contradiction.values())
                            .extracting(Contradiction.Value::providers)
                            .containsExactly(List.of("northwire"), List.of("southpress"));
                });
    }

    @Test
    void aNumberedPlanGrowsOutOfTheOneBefore() {
        List<ProposalView> proposals = elements(ViewName.PROPOSALS);
        assertThat(proposals).extracting(ProposalView::points).containsExactly(21, 20);
        assertThat(proposals.get(0).successor()).isEqualTo(proposals.get(1).id());
        assertThat(proposals.get(1).predecessor()).isEqualTo(proposals.get(0).id());
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        assertThat(compute(Stories.earlier(), Stories.capital(), Stories.coast()))
                .isEqualTo(view);
    }
}
