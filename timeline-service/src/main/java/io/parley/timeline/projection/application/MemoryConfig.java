package io.parley.timeline.projection.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

/** Settings of the memory that topics take, in their turns and between them; checked at start. */
@ConfigMapping(prefix = "parley.timeline.memory")
public interface MemoryConfig {

    /** Share of the heap for what is remembered between turns; a topic that is larger is read whole at each of its turns. */
    @WithDefault("0.3")
    @DecimalMin("0")
    @DecimalMax("0.8")
    double share();

    /** Share of the heap for chapters that are computed at the same time; the largest one is computed whatever its size. */
    @WithDefault("0.4")
    @DecimalMin("0")
    @DecimalMax("0.8")
    double workShare();
}
