package io.parley.timeline.views.adapter;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the answers that are kept as they go out. */
@ConfigMapping(prefix = "parley.timeline.answers")
public interface AnswersConfig {

    /** What they may take together; 0 keeps none. */
    @WithDefault("32M")
    MemorySize memory();
}
