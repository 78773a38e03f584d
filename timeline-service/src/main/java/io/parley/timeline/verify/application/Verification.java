package io.parley.timeline.verify.application;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.timeline.database.Json;
import io.parley.timeline.projection.application.CellStore;
import io.parley.timeline.projection.application.Cells;
import io.parley.timeline.projection.application.Recomputation;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.Cell.CellKey;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.verify.domain.DifferenceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Computes the views of a topic from its facts and compares them with those that are kept. */
@ApplicationScoped
public class Verification {

    private final Recomputation recomputation;
    private final Kept kept;

    @Inject
    Verification(Recomputation recomputation, Kept kept) {
        this.recomputation = recomputation;
        this.kept = kept;
    }

    /** An element that is not kept as the facts have it. */
    public record Difference(String view, String key, DifferenceKind kind) {}

    /** Reads what is kept, in a transaction of its own. */
    @ApplicationScoped
    public static class Kept {

        private final CellStore store;

        @Inject
        Kept(CellStore store) {
            this.store = store;
        }

        @Transactional(TxType.REQUIRES_NEW)
        List<Cell> of(FollowedTopic topic) {
            return store.contents(topic.slug());
        }
    }

    /** All differences, by view and key; there is work under way when the topic is behind, and they mean nothing then. */
    public List<Difference> differences(FollowedTopic topic) {
        Map<CellKey, Cell> found = byKey(kept.of(topic));
        Map<CellKey, Cell> expected = byKey(Cells.of(recomputation.compute(topic, recomputation.read(topic))));
        List<Difference> differences = new ArrayList<>();
        expected.forEach((key, cell) -> {
            Cell is = found.remove(key);
            if (is == null) {
                differences.add(new Difference(key.view(), key.key(), DifferenceKind.MISSING));
            } else if (!isSame(cell, is)) {
                differences.add(new Difference(key.view(), key.key(), DifferenceKind.DIFFERENT));
            }
        });
        found.keySet().forEach(key -> differences.add(new Difference(key.view(), key.key(), DifferenceKind.LEFT_OVER)));
        return differences;
    }

    private static boolean isSame(Cell expected, Cell found) {
        JsonNode as = Json.tree(expected.json());
        return as.equals(Json.tree(found.json()))
                && expected.sortKey().equals(found.sortKey())
                && expected.articles().equals(found.articles());
    }

    private static Map<CellKey, Cell> byKey(List<Cell> cells) {
        return cells.stream()
                .collect(Collectors.toMap(Cell::id, Function.identity(), (one, other) -> one, TreeMap::new));
    }
}
