package io.parley.timeline.projection.application;

import io.parley.events.article.ArticleId;
import io.parley.timeline.projection.application.Chapters.Task;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.ViewDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a turn has found out about one chapter.
 *
 * @param withdrawn articles that were killed or withheld
 */
public record ChapterCommit(Task task, ComputedChapter chapter, KeptChapter kept, Set<ArticleId> withdrawn) {

    /** What changes among the chapter's cells of what has been. */
    ViewDiff settled() {
        return ViewDiff.between(
                kept.cells().stream().filter(cell -> !Cells.isState(cell.id())).toList(), chapter.settled(), withdrawn);
    }

    /** What changes among the cells of how the topic stands, once its overview is known; of the newest chapter only. */
    ViewDiff state(List<Cell> overviewBefore, Cell overview) {
        List<Cell> before = new ArrayList<>(overviewBefore);
        kept.cells().stream()
                .filter(cell -> Cells.isState(cell.id()) && !cell.id().view().equals(Cells.OVERVIEW))
                .forEach(before::add);
        List<Cell> after = new ArrayList<>(chapter.state());
        after.add(overview);
        return ViewDiff.between(before, after, withdrawn);
    }
}
