package io.parley.timeline.verify.application;

import io.parley.timeline.chapters.domain.Block;
import io.parley.timeline.projection.application.CellStore;
import io.parley.timeline.projection.application.ChapterStore;
import io.parley.timeline.projection.application.ChapterStore.Chapter;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.Cell.CellKey;
import io.parley.timeline.topics.domain.TopicSlug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what is kept of a topic, each part in a transaction of its own. */
@ApplicationScoped
public class KeptViews {

    private final CellStore cells;
    private final ChapterStore chapters;

    @Inject
    KeptViews(CellStore cells, ChapterStore chapters) {
        this.cells = cells;
        this.chapters = chapters;
    }

    /** Cells of a chapter that show what has been, whether shown themselves or not. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Cell> settled(TopicSlug slug, Block chapter) {
        return cells.settledContents(slug, chapter);
    }

    /** Cells that show how the topic stands, and the overview. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Cell> state(TopicSlug slug) {
        return cells.stateContents(slug);
    }

    @Transactional(TxType.REQUIRES_NEW)
    Map<String, Integer> shadows(TopicSlug slug) {
        return cells.shadows(slug);
    }

    /** Whatever belongs to no chapter that there should be, and chapters that there should not be. */
    @Transactional(TxType.REQUIRES_NEW)
    List<CellKey> strays(TopicSlug slug, Set<Block> expected) {
        List<CellKey> strays = new ArrayList<>(cells.strays(slug));
        chapters.chapters(slug).stream()
                .map(Chapter::block)
                .filter(block -> !expected.contains(block))
                .forEach(block -> strays.add(new CellKey("chapter", block.bits())));
        return strays;
    }
}
