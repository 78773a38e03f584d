package io.parley.timeline.web.domain;

import io.parley.events.claims.Issue;
import io.parley.timeline.views.domain.Position;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Issues as rows and parties as columns: first the sides of the negotiation, then whoever speaks on most issues; what
 * others hold is listed below.
 */
public record IssueMatrix(List<String> parties, List<Row> rows, List<Position> others) {
    /** Columns that stay readable beside each other. */
    private static final int MOST_PARTIES = 4;

    /** A negotiation has two sides at least, however little they say. */
    private static final int FEWEST_PARTIES = 2;

    /** One issue: a cell for each party, and how those who are sides of the negotiation stand to each other. */
    public record Row(Issue issue, Relation relation, List<Cell> cells) {

        /** What it weighs: that of its positions. */
        double weight() {
            return cells.stream()
                    .map(Cell::position)
                    .filter(Objects::nonNull)
                    .mapToDouble(Position::weight)
                    .sum();
        }
    }

    /** What a party holds on an issue; no position when it has not spoken on it. */
    public record Cell(String party, @Nullable Position position) {}

    /** Pivots the positions of a view; {@code sides} are the names of the participants who are PARTY. */
    public static IssueMatrix of(List<Position> positions, Set<String> sides) {
        Map<Issue, Map<String, Position>> held = new EnumMap<>(Issue.class);
        Map<String, Integer> issues = new LinkedHashMap<>();
        for (Position position : positions) {
            held.computeIfAbsent(position.issue(), issue -> new LinkedHashMap<>())
                    .put(position.party(), position);
            issues.merge(position.party(), 1, Integer::sum);
        }
        List<String> parties = columns(issues, sides);
        List<Row> rows = held.entrySet().stream()
                .filter(entry -> parties.stream().anyMatch(entry.getValue()::containsKey))
                .map(entry -> row(entry.getKey(), entry.getValue(), parties, sides))
                .sorted(Comparator.comparing((Row row) -> row.relation() == Relation.ONE_SIDED)
                        .thenComparing(Comparator.comparingDouble(Row::weight).reversed())
                        .thenComparing(Row::issue))
                .toList();
        List<Position> others = positions.stream()
                .filter(position -> !parties.contains(position.party()))
                .toList();
        return new IssueMatrix(parties, rows, others);
    }

    /** The id of a party that has a column, or any other position. */
    public String idOf(String party) {
        return Stream.concat(rows.stream().flatMap(row -> row.cells().stream()).map(Cell::position), others.stream())
                .filter(position -> position != null && position.party().equals(party))
                .map(Position::partyId)
                .findFirst()
                .orElse("");
    }

    private static List<String> columns(Map<String, Integer> issues, Set<String> sides) {
        List<String> ranked = issues.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> party) -> !sides.contains(party.getKey()))
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        long wanted = issues.entrySet().stream()
                .filter(party -> sides.contains(party.getKey()) || party.getValue() > 1)
                .limit(MOST_PARTIES)
                .count();
        return ranked.subList(0, (int) Math.min(ranked.size(), Math.max(FEWEST_PARTIES, wanted)));
    }

    /** What the talks have left behind keeps nobody apart. */
    private static Relation relation(List<Position> facing) {
        Relation relation = Relation.of(facing.stream().map(Position::stance).toList());
        boolean over = facing.stream().anyMatch(position -> position.overtaken() != null);
        return relation == Relation.APART && over ? Relation.UNCLEAR : relation;
    }

    private static Row row(Issue issue, Map<String, Position> held, List<String> parties, Set<String> sides) {
        List<Position> facing = parties.stream()
                .filter(party -> sides.isEmpty() || sides.contains(party))
                .map(held::get)
                .filter(Objects::nonNull)
                .toList();
        return new Row(
                issue,
                relation(facing),
                parties.stream().map(party -> new Cell(party, held.get(party))).toList());
    }
}
