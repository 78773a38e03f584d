package io.parley.timeline.projection.application;

import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.views.domain.Carried;
import io.parley.timeline.views.domain.ChapterRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * A chapter as it has to be.
 *
 * @param settled cells of what has been
 * @param state cells of how the topic stands, as the chapter sees it
 */
public record ComputedChapter(List<Cell> settled, List<Cell> state, ChapterRecord record, Carried carried) {

    /** All cells that are kept of it when it is the newest one. */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>(settled);
        cells.addAll(state);
        return cells;
    }
}
