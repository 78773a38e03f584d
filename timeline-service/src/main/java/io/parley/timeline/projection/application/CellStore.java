package io.parley.timeline.projection.application;

import io.parley.events.timeline.TopicUpdated;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.ViewDiff;
import io.parley.timeline.topics.domain.TopicSlug;
import java.time.Instant;
import java.util.List;

/** The kept views, the change log and the outbox. All methods need a transaction. */
public interface CellStore {

    /** The kept cells, without their JSON. */
    List<Cell> cells(TopicSlug slug);

    /** The kept cells with their JSON. */
    List<Cell> contents(TopicSlug slug);

    /** Writes a change: cells, revision, change log and outbox. */
    void commit(TopicSlug slug, ViewDiff diff, TopicUpdated event, Instant at);
}
