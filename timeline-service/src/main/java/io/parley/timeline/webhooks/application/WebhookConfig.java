package io.parley.timeline.webhooks.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Settings of webhooks, prefix {@code parley.timeline.webhooks}; checked at start. */
@ConfigMapping(prefix = "parley.timeline.webhooks")
public interface WebhookConfig {

    /** How many subscriptions are served at the same time; a slow receiver holds up one of them. */
    @WithDefault("4")
    @Min(1)
    @Max(64)
    int senders();

    /** How long a receiver may take to answer. */
    @WithDefault("10s")
    Duration timeout();

    /** The pause after a first failure; each one after it is twice as long. */
    @WithDefault("2s")
    Duration firstRetry();

    /** No pause is longer. */
    @WithDefault("15m")
    Duration longestRetry();

    /** A receiver that has failed for so long is sent nothing more until somebody resumes it. */
    @WithDefault("24h")
    Duration patience();

    /** How often those look for work who were not told of any: for retries, and for changes that another replica made. */
    @WithDefault("2s")
    Duration look();

    /** Hosts that may receive webhooks although their addresses are this machine's or a private network's. */
    Optional<Set<String>> allowedHosts();
}
