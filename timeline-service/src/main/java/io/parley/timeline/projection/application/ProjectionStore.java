package io.parley.timeline.projection.application;

import io.parley.events.timeline.Cause;
import io.parley.events.timeline.TopicUpdated;
import io.parley.timeline.facts.domain.VersionKey;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.ViewDiff;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicSlug;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The work list, the kept views and the outbox. All methods need a transaction. */
public interface ProjectionStore {

    /** A topic that this worker alone may recompute now, and why it has to. */
    record Claimed(FollowedTopic topic, boolean unfilled, List<Cause> causes, List<Long> work) {}

    /** Claims the topic that has waited longest; topics that others work on are passed over. */
    Optional<Claimed> claim();

    /** Takes the work off the list. */
    void done(Claimed claimed);

    /** Forgets which articles match, before they are matched anew. */
    void clearMatches(TopicSlug slug);

    /** Notes that all stored facts were matched with this generation of the definition. */
    void filled(TopicSlug slug, long generation);

    /** The versions that count for a topic, now or at a time; of an article that is withheld or killed now, none. */
    List<VersionKey> versions(TopicSlug slug, @Nullable Instant asOf);

    /** The kept cells, without their JSON. */
    List<Cell> cells(TopicSlug slug);

    /** Writes a change: cells, revision, change log and outbox. */
    void commit(TopicSlug slug, ViewDiff diff, TopicUpdated event, Instant at);
}
