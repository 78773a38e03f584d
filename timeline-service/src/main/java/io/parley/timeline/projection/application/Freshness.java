package io.parley.timeline.projection.application;

import io.parley.events.timeline.Cause;
import io.parley.timeline.topics.domain.TopicSlug;
import java.util.List;

/** Notes how long articles took from ingest to the views; an implementation never fails a projection. */
public interface Freshness {

    /** The views of a topic show these causes from now on; nobody sees those of a topic that builds another's anew. */
    void shown(TopicSlug slug, List<Cause> causes);
}
