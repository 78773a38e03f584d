package io.parley.timeline.projection.domain;

import io.parley.events.article.ArticleId;
import io.parley.events.timeline.Change;
import io.parley.events.timeline.Change.Kind;
import io.parley.timeline.projection.domain.Cell.CellKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What has to be written, and what subscribers are told, to get from one state of a topic to another. */
public record ViewDiff(List<Cell> written, List<CellKey> removed, List<Change> changes) {

    public ViewDiff {
        written = List.copyOf(written);
        removed = List.copyOf(removed);
        changes = List.copyOf(changes);
    }

    /** @param withdrawn articles that were killed or withheld; cells that rest on these count as WITHDRAWN */
    public static ViewDiff between(Collection<Cell> before, Collection<Cell> after, Set<ArticleId> withdrawn) {
        Map<CellKey, Cell> old = new HashMap<>();
        before.forEach(cell -> old.put(cell.id(), cell));
        List<Cell> written = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        Map<CellKey, Cell> gone = new HashMap<>(old);
        for (Cell cell : after) {
            Cell was = gone.remove(cell.id());
            if (was == null || !was.hash().equals(cell.hash())) {
                written.add(cell);
            }
        }
        written.sort(Comparator.comparing(Cell::id));
        written.forEach(cell -> changes.add(change(old.containsKey(cell.id()) ? Kind.CHANGED : Kind.ADDED, cell)));
        List<CellKey> removed = gone.keySet().stream().sorted().toList();
        for (CellKey key : removed) {
            Cell cell = Objects.requireNonNull(gone.get(key));
            boolean taken = !Collections.disjoint(cell.articles(), withdrawn);
            changes.add(change(taken ? Kind.WITHDRAWN : Kind.REMOVED, cell));
        }
        return new ViewDiff(written, removed, changes);
    }

    /** Whether the two states are the same. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Logs and events outlive a killed article, so they carry no words. */
    private static Change change(Kind kind, Cell cell) {
        return new Change(cell.id().view(), kind, ChangeKeys.of(cell.id().key()), "");
    }
}
