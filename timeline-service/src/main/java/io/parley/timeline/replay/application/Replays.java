package io.parley.timeline.replay.application;

import io.parley.events.timeline.Change;
import io.parley.events.timeline.TopicUpdated;
import io.parley.timeline.projection.application.CellStore;
import io.parley.timeline.projection.application.ProjectionSignal;
import io.parley.timeline.replay.application.ReplayStore.Pair;
import io.parley.timeline.replay.domain.Replay;
import io.parley.timeline.topics.domain.TopicSlug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Builds the views of topics anew while the old ones are read. A topic that nobody sees is filled and projected as any other, from
 * all stored facts and from the articles that come in meanwhile; when it has no work left, its views take the place of the old
 * ones in one transaction.
 */
@ApplicationScoped
public class Replays {

    private static final int LISTED = 100;

    /** An event that lists more would be of no use to a dashboard, which rather reloads. */
    private static final int MOST_CHANGES = 1_000;

    private final ReplayStore store;
    private final CellStore cells;
    private final ProjectionSignal projection;

    @Inject
    Replays(ReplayStore store, CellStore cells, ProjectionSignal projection) {
        this.store = store;
        this.cells = cells;
        this.projection = projection;
    }

    /** Begins with one topic; false when that is under way. */
    @Transactional
    public boolean begin(TopicSlug slug, String askedBy) {
        boolean begun = store.begin(slug, null, askedBy);
        projection.ring();
        return begun;
    }

    /** Begins with all topics that have an article of this time or later; those that are under way go on. */
    @Transactional
    public List<TopicSlug> beginSince(Instant time, String askedBy) {
        List<TopicSlug> begun = store.topicsSince(time).stream()
                .filter(slug -> store.begin(slug, time, askedBy))
                .toList();
        projection.ring();
        return begun;
    }

    /** The latest, newest first; of each topic at least one, so that whoever began with many finds each of them. */
    @Transactional
    public List<Replay> latest() {
        return store.latest(LISTED);
    }

    /** Those whose new views seem complete. */
    @Transactional
    public List<Pair> complete() {
        return store.complete();
    }

    /** Switches to the new views, unless an article has come in meanwhile; tells of it when anything differs. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean finish(Pair pair) {
        Optional<Long> revision = store.lock(pair);
        if (revision.isEmpty()) {
            return false;
        }
        List<Change> differences = store.differences(pair, MOST_CHANGES);
        store.switchOver(pair, differences.size());
        if (!differences.isEmpty()) {
            cells.announce(
                    pair.slug(),
                    new TopicUpdated(pair.slug().value(), revision.get() + 1, differences, List.of()),
                    Instant.now());
        }
        return true;
    }
}
