package io.parley.timeline.projection.application;

import io.parley.timeline.views.domain.ChapterRule;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Settings of chapters; checked at start. Other settings cut every topic anew at its next turn. */
@ConfigMapping(prefix = "parley.timeline.chapters")
public interface ChapterConfig {

    /** Articles of a chapter at most: what a turn reads and computes, whatever the size of its topic. */
    @WithDefault("1000")
    @Min(1)
    @Max(100_000)
    int articles();

    /** Articles at most that a chapter takes from the one before, since the state of the talks stands on them. */
    @WithDefault("200")
    @Min(0)
    @Max(10_000)
    int carried();

    default ChapterRule rule() {
        return new ChapterRule(articles(), carried());
    }
}
