package io.parley.timeline.projection.application;

import io.parley.events.timeline.TopicUpdated;
import io.parley.timeline.chapters.domain.Block;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.Cell.CellKey;
import io.parley.timeline.projection.domain.ViewDiff;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.domain.ChapterRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The kept views, the change log and the outbox. All methods need a transaction. */
public interface CellStore {

    /**
     * The kept cells of a chapter, without their JSON and without the overview.
     *
     * @param newest whether the state of the topic is that of this chapter, and belongs to it
     */
    KeptChapter kept(TopicSlug slug, Block chapter, boolean newest);

    /** The kept overview; empty before the first turn of a topic. */
    Optional<Cell> overview(TopicSlug slug);

    /** The cells of a chapter that show what has been, whether shown themselves or not, with their JSON. */
    List<Cell> settledContents(TopicSlug slug, Block chapter);

    /** The cells that show how the topic stands, the overview among them, with their JSON. */
    List<Cell> stateContents(TopicSlug slug);

    /** Cells that are kept for no chapter, or shown though a later chapter has one with the same key; there should be none. */
    List<CellKey> strays(TopicSlug slug);

    /**
     * Writes the cells of a chapter that show what has been. A cell of a later chapter with the same key stays the one that is shown,
     * one of an earlier chapter is kept behind it until it goes.
     *
     * @param shadowed cells of the chapter that are kept behind others now
     * @return what becomes of the cells that are shown
     */
    ViewDiff settle(TopicSlug slug, Block chapter, ViewDiff diff, Set<CellKey> shadowed);

    /** Writes cells that belong to the topic as it stands. */
    void write(TopicSlug slug, ViewDiff diff);

    /** Keeps what a chapter says to the overview. */
    void record(TopicSlug slug, Block chapter, Cell record);

    /** What all chapters say to the overview, oldest first; unknown for those that were not computed yet. */
    List<ChapterRecord> records(TopicSlug slug);

    /** How many cells of each view are not shown. */
    Map<String, Integer> shadows(TopicSlug slug);

    /** Writes that a topic changed: revision, change log and outbox. */
    void announce(TopicSlug slug, TopicUpdated event, Instant at);
}
