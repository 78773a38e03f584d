package io.parley.timeline.web.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Issue;
import io.parley.events.claims.Stance;
import io.parley.timeline.views.domain.Position;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IssueMatrixTest {

    @Test
    void thePartiesThatSpeakOnMostIssuesAreTheColumns() {
        IssueMatrix matrix = IssueMatrix.of(
                List.of(
                        position(Issue.LABOUR, "Union"),
                        position(Issue.TRADE, "Union"),
                        position(Issue.LABOUR, "Employers"),
                        position(Issue.TRADE, "Employers"),
                        position(Issue.LABOUR, "Mayor")),
                Set.of());
        assertThat(matrix.parties()).containsExactly("Employers", "Union");
        assertThat(matrix.others()).extracting(Position::party).containsExactly("Mayor");
    }

    @Test
    void aNegotiationHasTwoSidesHoweverLittleTheySay() {
        IssueMatrix matrix =
                IssueMatrix.of(List.of(position(Issue.LABOUR, "Union"), position(Issue.TRADE, "Employers")), Set.of());
        assertThat(matrix.parties()).containsExactly("Employers", "Union");
        assertThat(matrix.rows()).hasSize(2);
    }

    @Test
    void whereAPartyHasNotSpokenItsCellIsEmpty() {
        IssueMatrix matrix =
                IssueMatrix.of(List.of(position(Issue.LABOUR, "Union"), position(Issue.TRADE, "Employers")), Set.of());
        assertThat(matrix.rows()).allSatisfy(row -> assertThat(row.cells())
                .filteredOn(cell -> cell.position() == null)
                .hasSize(1));
    }

    @Test
    void theSidesOfTheNegotiationComeFirstHoweverLittleTheySay() {
        IssueMatrix matrix = IssueMatrix.of(
                List.of(
                        position(Issue.LABOUR, "Mayor"),
                        position(Issue.TRADE, "Mayor"),
                        position(Issue.LABOUR, "Union")),
                Set.of("Union"));
        assertThat(matrix.parties()).containsExactly("Union", "Mayor");
    }

    @Test
    void what_the_sides_are_apart_on_stands_before_what_one_alone_speaks_of() {
        IssueMatrix matrix = IssueMatrix.of(
                List.of(
                        position(Issue.CEASEFIRE, "Union"),
                        held(Issue.TRADE, "Union", Stance.DEMANDS),
                        held(Issue.TRADE, "Employers", Stance.REJECTS)),
                Set.of("Union", "Employers"));
        assertThat(matrix.rows())
                .extracting(IssueMatrix.Row::relation)
                .containsExactly(Relation.APART, Relation.ONE_SIDED);
    }

    @Test
    void who_is_no_side_neither_agrees_nor_differs() {
        IssueMatrix matrix = IssueMatrix.of(
                List.of(
                        held(Issue.TRADE, "Union", Stance.DEMANDS),
                        held(Issue.TRADE, "Mayor", Stance.REJECTS),
                        held(Issue.LABOUR, "Mayor", Stance.REJECTS)),
                Set.of("Union"));
        assertThat(matrix.rows().get(1).issue()).isEqualTo(Issue.TRADE);
        assertThat(matrix.rows().get(1).relation()).isEqualTo(Relation.ONE_SIDED);
    }

    @Test
    void noPositionsMakeNoRows() {
        assertThat(IssueMatrix.of(List.of(), Set.of()).rows()).isEmpty();
    }

    private static Position position(Issue issue, String party) {
        return held(issue, party, Stance.STATES);
    }

    private static Position held(Issue issue, String party, Stance stance) {
        return new Position(issue, party, party, stance, "words", party, null, List.of(), 1, List.of(), null);
    }
}
