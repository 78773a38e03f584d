package io.parley.ingest.feeds.application;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Settings of feed polling, prefix {@code parley.ingest.feeds}. */
@ConfigMapping(prefix = "parley.ingest.feeds")
public interface FeedsConfig {

    /** Whether this replica polls at all. */
    @WithDefault("true")
    boolean enabled();

    /** How long one request may take; shorter than the lease. */
    @WithDefault("15s")
    Duration timeout();

    /** How long a replica owns a feed that it polls; a dead one's feeds are taken over after it. */
    @WithDefault("25s")
    Duration lease();

    /**
     * Hosts that feeds may be fetched from although their addresses are this machine's or a private network's, as they are
     * written in addresses of feeds; without it there are none.
     */
    Optional<Set<String>> allowedHosts();

    /** Where timeline-service has its pages, for the links of the page of the feeds; without it there are none. */
    Optional<URI> pages();

    /** Largest feed, after decompression. */
    @WithDefault("8M")
    MemorySize maxSize();

    /** How Parley calls itself to the servers of feeds. */
    @WithDefault("Parley/0.1 (news feed reader)")
    String userAgent();
}
