package io.parley.timeline.projection.application;

import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.Cell.CellKey;
import io.parley.timeline.views.domain.Element;
import io.parley.timeline.views.domain.ViewName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the cells of a topic again and again; elements that stayed as they were are not written as JSON once more. */
final class CellWriter {

    private Map<CellKey, Written> written = new HashMap<>();

    private record Written(Element element, Cell cell) {}

    /** The cells of some views; what was written the time before, and is not among them now, is forgotten. */
    List<Cell> cells(Map<ViewName, List<Element>> views) {
        List<Cell> cells = new ArrayList<>();
        Map<CellKey, Written> now = new HashMap<>();
        views.forEach((name, elements) -> {
            for (Element element : elements) {
                CellKey key = new CellKey(name.wireName(), element.key());
                Written before = written.get(key);
                Written same = before != null && before.element().equals(element)
                        ? before
                        : new Written(element, Cells.of(key, element));
                now.put(key, same);
                cells.add(same.cell());
            }
        });
        written = now;
        return cells;
    }

    /** Lets go of what committed cells hold; what is left of them is in these. */
    void forget(Map<CellKey, Cell> toCompare) {
        written.replaceAll((key, one) -> new Written(one.element(), toCompare.getOrDefault(key, one.cell())));
    }
}
