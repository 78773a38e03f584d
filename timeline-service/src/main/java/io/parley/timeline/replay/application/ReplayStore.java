package io.parley.timeline.replay.application;

import io.parley.events.timeline.Change;
import io.parley.timeline.replay.domain.Replay;
import io.parley.timeline.topics.domain.TopicSlug;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where replays are kept, and the topics that build views beside others. All methods need a transaction. */
public interface ReplayStore {

    /** The topics that have an article that became available at this time or later. */
    List<TopicSlug> topicsSince(Instant time);

    /** Has the views of a topic built anew beside it; false when that is under way, or there is no such topic. */
    boolean begin(TopicSlug slug, @Nullable Instant since, String askedBy);

    /** The latest replays, newest first. */
    List<Replay> latest(int most);

    /** A topic and the one beside it whose views seem to be complete. */
    record Pair(TopicSlug slug, TopicSlug beside) {}

    List<Pair> complete();

    /**
     * Locks both topics, so that neither changes until the transaction ends.
     *
     * @return the revision of the topic; empty when the other one is not complete, or not there any more
     */
    Optional<Long> lock(Pair pair);

    /** How the elements of the new views differ from those that are read, but no more than a number of them. */
    List<Change> differences(Pair pair, int most);

    /** Puts the new views in the place of those that are read. */
    void switchOver(Pair pair, int differences);
}
