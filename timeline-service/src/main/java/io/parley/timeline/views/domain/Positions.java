package io.parley.timeline.views.domain;

import io.parley.events.claims.Issue;
import io.parley.events.claims.Stance;
import io.parley.timeline.views.domain.Position.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The view of issues × parties. What somebody merely states is a position only of those who have a role in the talks, and
 * does not replace one that takes a stand.
 */
final class Positions {

    private Positions() {}

    static List<Position> of(TopicFacts facts, List<SourcedClaim> claims) {
        Map<String, List<SourcedClaim>> cells = new TreeMap<>();
        for (SourcedClaim claim : claims) {
            Issue issue = claim.claim().issue();
            if (issue != null
                    && claim.side()
                            .filter(side -> counts(facts, claim, side) && !facts.isMedium(side))
                            .isPresent()) {
                cells.computeIfAbsent(issue + "/" + claim.side().get().id(), key -> new ArrayList<>())
                        .add(claim);
            }
        }
        return cells.values().stream()
                .map(cell -> position(facts, cell))
                .sorted(Comparator.comparing(Position::sortKey))
                .toList();
    }

    private static boolean counts(TopicFacts facts, SourcedClaim claim, Actor side) {
        return takesAStand(claim) || facts.sides().atTheTable(side);
    }

    private static boolean takesAStand(SourcedClaim claim) {
        return claim.claim().stance() != Stance.STATES;
    }

    private static Position position(TopicFacts facts, List<SourcedClaim> oldestFirst) {
        List<SourcedClaim> newestFirst = new ArrayList<>(oldestFirst);
        Collections.reverse(newestFirst);
        SourcedClaim latest =
                newestFirst.stream().filter(Positions::takesAStand).findFirst().orElse(newestFirst.get(0));
        Actor side = latest.side().orElseThrow();
        Statement now = statement(facts, latest);
        return new Position(
                java.util.Objects.requireNonNull(latest.claim().issue()),
                side.name(),
                side.id(),
                now.stance(),
                now.text(),
                now.speaker(),
                now.published(),
                newestFirst.stream().map(claim -> statement(facts, claim)).toList(),
                now.evidence());
    }

    private static Statement statement(TopicFacts facts, SourcedClaim claim) {
        return new Statement(
                claim.claim().stance(),
                claim.text(),
                claim.speaker(facts),
                claim.article().reported().published(),
                claim.claim().claimId().toString(),
                claim.evidence(facts));
    }
}
