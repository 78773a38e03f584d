package io.parley.ingest.ratelimit.adapter;

import io.parley.foundation.ratelimit.RateLimit;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** Settings of the limit on requests, prefix {@code parley.ingest.rate-limit}. */
@ConfigMapping(prefix = "parley.ingest.rate-limit")
public interface RateLimitConfig extends RateLimit {

    /** Whether there is a limit. */
    @Override
    @WithDefault("true")
    boolean enabled();

    /** Requests that one client may make each second, on average; a batch is one of them, however long. */
    @Override
    @WithDefault("5000")
    @Min(1)
    int perSecond();

    /** Requests that it may make at once after a pause. */
    @Override
    @WithDefault("10000")
    @Min(1)
    int burst();

    /** Clients that are remembered; of more than these the ones that are longest silent start afresh. */
    @Override
    @WithDefault("10000")
    @Min(1)
    int clients();
}
