package io.parley.timeline.readers.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the rights to read topics, prefix {@code parley.timeline.readers}. */
@ConfigMapping(prefix = "parley.timeline.readers")
public interface ReadersConfig {

    /** The claim of a token that lists the groups of its bearer. */
    @WithDefault("groups")
    String claim();

    /** How often a replica looks whether another one has changed who may read: so long may a stream outlive its right. */
    @WithDefault("2s")
    Duration look();
}
