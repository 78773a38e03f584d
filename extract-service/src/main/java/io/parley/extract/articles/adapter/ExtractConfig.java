package io.parley.extract.articles.adapter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Settings of the extract service; checked at start. */
@ConfigMapping(prefix = "parley.extract")
public interface ExtractConfig {

    /** Articles of one batch that are read at the same time; each thread needs a few megabytes. */
    @WithDefault("2")
    @Min(1)
    @Max(64)
    int threads();

    /**
     * Characters of an article that are read; the report of a longer one says {@code truncated}. A news story has a few
     * thousand, a long report some ten thousand.
     */
    @WithDefault("100000")
    @Min(10_000)
    int longestText();
}
