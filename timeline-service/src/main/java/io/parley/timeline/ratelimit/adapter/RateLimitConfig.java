package io.parley.timeline.ratelimit.adapter;

import io.parley.foundation.ratelimit.RateLimit;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** Settings of the limit on requests, prefix {@code parley.timeline.rate-limit}; checked at start. */
@ConfigMapping(prefix = "parley.timeline.rate-limit")
public interface RateLimitConfig extends RateLimit {

    @Override
    @WithDefault("true")
    boolean enabled();

    /** A page of a topic asks for a few things at once; many readers may come from one address. */
    @Override
    @WithDefault("500")
    @Min(1)
    int perSecond();

    @Override
    @WithDefault("2000")
    @Min(1)
    int burst();

    @Override
    @WithDefault("10000")
    @Min(1)
    int clients();
}
