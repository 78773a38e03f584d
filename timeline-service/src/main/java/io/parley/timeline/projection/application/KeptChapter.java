package io.parley.timeline.projection.application;

import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.Cell.CellKey;
import java.util.List;
import java.util.Set;

/**
 * The cells of a chapter as they are kept, without their JSON.
 *
 * @param cells of the newest chapter those of the state too
 * @param shadowed those among them that are not shown, since a later chapter has one with the same key
 */
public record KeptChapter(List<Cell> cells, Set<CellKey> shadowed) {

    /** Nothing is kept yet. */
    public static final KeptChapter NOTHING = new KeptChapter(List.of(), Set.of());
}
