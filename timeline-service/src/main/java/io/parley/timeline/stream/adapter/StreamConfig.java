package io.parley.timeline.stream.adapter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Settings of the streams; checked at start. */
@ConfigMapping(prefix = "parley.timeline.stream")
public interface StreamConfig {

    /** Updates that may wait for one reader of all topics before it is dropped. */
    @WithDefault("1000")
    @Min(10)
    @Max(100_000)
    int waitingUpdates();
}
