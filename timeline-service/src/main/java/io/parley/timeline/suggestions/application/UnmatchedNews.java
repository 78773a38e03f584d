package io.parley.timeline.suggestions.application;

import io.parley.timeline.facts.domain.VersionKey;
import io.parley.timeline.readers.domain.Reader;
import java.util.List;

/** News of negotiations that belong to no topic. */
public interface UnmatchedNews {

    /**
     * The current versions of articles that tell of a stage of some talks, match no topic, and may be read by the reader.
     *
     * @param looked how many of the versions that came last are looked at, so that the work has a bound
     */
    List<VersionKey> newest(int looked, int limit, Reader reader);
}
