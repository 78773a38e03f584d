package io.parley.timeline.views.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/** Settings of questions about the past ({@code asOf}); checked at start. */
@ConfigMapping(prefix = "parley.timeline.past")
public interface PastConfig {

    /** Questions that are answered at the same time. */
    @WithDefault("2")
    @Min(1)
    @Max(64)
    int atOnce();

    /** How long a question waits for its turn before it is refused. */
    @WithDefault("2s")
    @NotNull
    Duration patience();
}
