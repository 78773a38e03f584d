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
import java.util.TreeMap;

/**
 * What has to be written, and what subscribers are told, to get from one state of a topic to another.
 *
 * @param kinds what becomes of each cell that is written or removed
 */
public record ViewDiff(List<Cell> written, List<CellKey> removed, Map<CellKey, Kind> kinds) {

    public ViewDiff {
        written = List.copyOf(written);
        removed = List.copyOf(removed);
        kinds = Map.copyOf(kinds);
    }

    /** @param withdrawn articles that were killed or withheld; cells that rest on these count as WITHDRAWN */
    public static ViewDiff between(Collection<Cell> before, Collection<Cell> after, Set<ArticleId> withdrawn) {
        Map<CellKey, Cell> old = new HashMap<>();
        before.forEach(cell -> old.put(cell.id(), cell));
        List<Cell> written = new ArrayList<>();
        Map<CellKey, Kind> kinds = new HashMap<>();
        Map<CellKey, Cell> gone = new HashMap<>(old);
        for (Cell cell : after) {
            Cell was = gone.remove(cell.id());
            if (was == null || !was.hash().equals(cell.hash())) {
                written.add(cell);
                kinds.put(cell.id(), old.containsKey(cell.id()) ? Kind.CHANGED : Kind.ADDED);
            }
        }
        written.sort(Comparator.comparing(Cell::id));
        List<CellKey> removed = gone.keySet().stream().sorted().toList();
        for (CellKey key : removed) {
            Cell cell = Objects.requireNonNull(gone.get(key));
            boolean taken = cell.isWithdrawn() || !Collections.disjoint(cell.articles(), withdrawn);
            kinds.put(key, taken ? Kind.WITHDRAWN : Kind.REMOVED);
        }
        return new ViewDiff(written, removed, kinds);
    }

    /** All of some differences that came one after the other; of one cell the last counts. */
    public static ViewDiff together(List<ViewDiff> parts) {
        Map<CellKey, Cell> written = new TreeMap<>();
        Map<CellKey, Kind> kinds = new TreeMap<>();
        for (ViewDiff part : parts) {
            part.removed().forEach(written::remove);
            part.written().forEach(cell -> written.put(cell.id(), cell));
            kinds.putAll(part.kinds());
        }
        List<CellKey> removed =
                kinds.keySet().stream().filter(key -> !written.containsKey(key)).toList();
        return new ViewDiff(List.copyOf(written.values()), removed, kinds);
    }

    /** What became of a cell. */
    public Kind kind(CellKey key) {
        return Objects.requireNonNull(kinds.get(key), "the cell is part of the difference");
    }

    /** Whether the two states are the same. */
    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** What subscribers are told: what is written, then what is gone. Logs and events outlive a killed article, so they carry no words. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        written.forEach(cell -> changes.add(change(cell.id())));
        removed.forEach(key -> changes.add(change(key)));
        return changes;
    }

    private Change change(CellKey key) {
        return new Change(key.view(), kind(key), ChangeKeys.of(key.key()), "");
    }
}
