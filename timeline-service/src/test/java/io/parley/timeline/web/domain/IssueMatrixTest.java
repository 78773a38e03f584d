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
    void noPositionsMakeNoRows() {
        assertThat(IssueMatrix.of(List.of(), Set.of()).rows()).isEmpty();
    }

    private static Position position(Issue issue, String party) {
        return new Position(issue, party, party, Stance.STATES, "words", party, null, List.of(), 1, List.of());
    }
}
