package io.parley.timeline.views.domain;

import io.parley.events.claims.Issue;
import io.parley.events.text.TextSpan;
import io.parley.timeline.views.domain.Position.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The view of issues × sides: for each, the surest stand of the newest article that reports one, and all before it. */
final class Positions {

    private Positions() {}

    static List<Position> of(TopicFacts facts, List<Stand> stands, Overtaken overtaken) {
        Map<String, List<Stand>> cells = new TreeMap<>();
        for (Stand stand : stands) {
            cells.computeIfAbsent(stand.issue() + "/" + stand.side().id(), key -> new ArrayList<>())
                    .add(stand);
        }
        return cells.values().stream()
                .map(cell -> position(facts, told(facts, cell), overtaken))
                .sorted(Comparator.comparing(Position::sortKey))
                .toList();
    }

    /** The stands of a cell, oldest first, each with those that tell the same again. */
    private static List<List<Stand>> told(TopicFacts facts, List<Stand> oldestFirst) {
        List<List<Stand>> told = new ArrayList<>();
        for (Stand stand : oldestFirst) {
            Optional<List<Stand>> same = told.stream()
                    .filter(group -> SameStands.areOne(facts, group.get(0), stand))
                    .findFirst();
            same.ifPresentOrElse(group -> group.add(stand), () -> told.add(new ArrayList<>(List.of(stand))));
        }
        return told;
    }

    private static Position position(TopicFacts facts, List<List<Stand>> oldestFirst, Overtaken overtaken) {
        List<List<Stand>> newestFirst = new ArrayList<>(oldestFirst);
        Collections.reverse(newestFirst);
        newestFirst.sort(Comparator.comparing((List<Stand> same) -> same.get(0).isBackground())
                .thenComparing(same -> String.valueOf(day(facts, same.get(0))), Comparator.reverseOrder())
                .thenComparing(same -> -same.get(0).confidence()));
        Stand latest = newestFirst.get(0).get(0);
        List<Stand> again = newestFirst.get(0);
        Stand lastTold = again.get(again.size() - 1);
        Statement now = statement(facts, newestFirst.get(0));
        double weight = newestFirst.stream()
                .mapToDouble(same -> same.get(0).confidence())
                .sum();
        boolean party = facts.parties().include(latest.side());
        return new Position(
                Objects.requireNonNullElse(latest.issue(), Issue.OTHER),
                latest.side().name(),
                latest.side().id(),
                now.stance(),
                now.text(),
                now.speaker(),
                now.published(),
                newestFirst.stream().map(same -> statement(facts, same)).toList(),
                Math.round(weight * (party ? 2 : 1) * 100) / 100.0,
                now.evidence(),
                overtaken.of(lastTold).orElse(null));
    }

    private static String day(TopicFacts facts, Stand stand) {
        return String.valueOf(Timeline.day(published(facts, stand)));
    }

    /** When it was printed first: the copy that is read may be one of the next day. */
    private static @Nullable String published(TopicFacts facts, Stand stand) {
        Evidence words = stand.evidence().get(0);
        return FirstPrint.in(facts, stand.article(), new TextSpan(words.start(), words.end(), null))
                .reported()
                .published();
    }

    private static Statement statement(TopicFacts facts, List<Stand> same) {
        Stand stand = same.get(0);
        Set<Evidence> evidence = new LinkedHashSet<>();
        same.forEach(one -> evidence.addAll(one.evidence()));
        return new Statement(
                stand.stance(),
                stand.line(),
                stand.source(),
                published(facts, stand),
                stand.id().toString(),
                List.copyOf(evidence));
    }
}
