package io.parley.timeline.projection.adapter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/** Settings of the projection; checked at start. */
@ConfigMapping(prefix = "parley.timeline.projection")
public interface ProjectionConfig {

    /** Topics that are computed at the same time. One worker is kept for those that are quick. */
    @WithDefault("3")
    @Min(2)
    @Max(32)
    int workers();

    /** Topics whose last turn took longer do not hold up the worker for quick ones. */
    @WithDefault("500ms")
    @NotNull
    Duration quick();

    /** How long work that another replica put on the list may wait for us, at most. */
    @WithDefault("250ms")
    @NotNull
    Duration look();

    /** Events of the outbox that are sent at once. */
    @WithDefault("500")
    @Min(1)
    @Max(10_000)
    int outboxBatch();
}
