package io.parley.timeline.topics.application;

import io.parley.timeline.topics.domain.TopicSlug;
import java.time.Instant;
import java.util.List;

/** The moments at which something about a topic became known. */
public interface TopicLife {

    /** When its articles became available, oldest first; of more than so many, some at even distances, the last among them. */
    List<Instant> moments(TopicSlug slug, int most);
}
