package io.parley.extract.articles.adapter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/** Settings of the extract service; checked at start. */
@ConfigMapping(prefix = "parley.extract")
public interface ExtractConfig {

    /** Articles of one batch that are read at the same time; each thread needs a few megabytes. */
    @WithDefault("2")
    @Min(1)
    @Max(64)
    int threads();

    /** Pause before the first repetition of a failed send; doubles up to {@link #longestPause()}. */
    @WithDefault("200ms")
    @NotNull
    Duration firstPause();

    /** Longest pause between two repetitions of a failed send; sends are repeated until they succeed. */
    @WithDefault("10s")
    @NotNull
    Duration longestPause();
}
