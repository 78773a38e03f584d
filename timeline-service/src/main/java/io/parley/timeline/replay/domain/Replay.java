package io.parley.timeline.replay.domain;

import io.parley.timeline.topics.domain.TopicSlug;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The views of a topic, built anew from its facts.
 *
 * @param since the time that was asked for; null when the topic was named
 * @param askedBy empty where nobody is asked who he is
 * @param articles of the topic that were found so far
 * @param chapters to compute, as far as is known, and how many of them still wait
 * @param differences elements that were other ones before; null before the end
 */
public record Replay(
        long id,
        TopicSlug slug,
        State state,
        @Nullable Instant since,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endedAt,
        long articles,
        int chapters,
        int waiting,
        @Nullable Integer differences) {

    /** How far it is. */
    public enum State {
        /** Articles are matched with the topic. */
        FILLING,
        /** Chapters are computed. */
        COMPUTING,
        /** The new views are read in the place of the old ones. */
        DONE,
        /** The topic was defined anew or dropped meanwhile. */
        GIVEN_UP
    }
}
