package io.parley.timeline.stream.domain;

import io.parley.events.timeline.TopicUpdated;

/** What a subscriber of a topic receives. */
public sealed interface StreamItem {

    /** A committed change. */
    record Update(TopicUpdated event) implements StreamItem {}

    /** The whole view, in place of changes that are too many or no longer kept. */
    record Snapshot(long revision, String json) implements StreamItem {}

    /** There is no such topic for this subscriber any more: it was deleted, or he may not read it. Nothing follows. */
    record Gone() implements StreamItem {}
}
