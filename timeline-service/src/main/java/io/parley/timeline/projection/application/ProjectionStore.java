package io.parley.timeline.projection.application;

import io.parley.events.timeline.Cause;
import io.parley.timeline.facts.domain.VersionKey;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicSlug;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The work list and the back-fill. All methods need a transaction. */
public interface ProjectionStore {

    /**
     * A topic whose turn it is, and why it has to be recomputed.
     *
     * @param number tells one claim of a topic from the next
     * @param before the number of the claim before this one, by whatever replica
     * @param traces headers of the traces that the work belongs to, the last one last
     */
    record Claimed(
            FollowedTopic topic,
            long number,
            long before,
            boolean unfilled,
            List<Cause> causes,
            List<Long> work,
            List<String> traces) {}

    /**
     * Claims the topic that was served longest ago; those that others work on, or that failed a moment ago, are passed over.
     *
     * @param lasts after which the claim ends by itself unless it is renewed, by the database's clock
     * @param quick only topics whose last projection took no longer; null for all
     */
    Optional<Claimed> claim(Duration lasts, @Nullable Duration quick);

    /** Lets a claim last for so long from now on, if it is the last one of its topic. */
    void renew(long number, Duration lasts);

    /**
     * Locks a claimed topic for the end of its turn.
     *
     * @return false when the topic was dropped, redefined, claimed by another or lost an article since
     */
    boolean stillHolds(Claimed claimed);

    /** As {@link #stillHolds}, but whatever became of its articles: for work that reads them all again. */
    boolean isStillClaimed(Claimed claimed);

    /** Ends a turn: takes the work off the list and notes how long it lasted. */
    void done(Claimed claimed, Duration lasted);

    /** Ends a turn that did a part of the work. */
    void giveBack(Claimed claimed);

    /** Ends a turn that failed: the topic has to wait, longer each time, and the others do not. */
    void failed(Claimed claimed);

    /** Topics that failed at their last turn, with the number of turns. */
    List<String> failing();

    /** Waits until every intake has ended that may not know the present definition. */
    void awaitIntakes();

    /** Forgets which articles match, before they are matched anew. */
    void clearMatches(TopicSlug slug);

    /** The version that the back-fill of a definition has come to; null when it has not begun. */
    @Nullable
    VersionKey filledTo(FollowedTopic topic);

    /** Notes how far the back-fill has come. */
    void filledTo(FollowedTopic topic, VersionKey last);

    /** Notes that all stored facts were matched with this generation of the definition. */
    void filled(TopicSlug slug, long generation);
}
