package io.parley.timeline.projection.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

/** Settings of what is remembered of topics between their turns; checked at start. */
@ConfigMapping(prefix = "parley.timeline.memory")
public interface MemoryConfig {

    /** Share of the heap; a topic that is larger is read whole at each of its turns. */
    @WithDefault("0.3")
    @DecimalMin("0")
    @DecimalMax("0.8")
    double share();
}
