package io.parley.foundation.bodies;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Settings of requests with bodies, prefix {@code parley.bodies}. */
@ConfigMapping(prefix = "parley.bodies")
public interface BodiesConfig {

    /** How long a body may take to come in whole; then the request is given up with 408. */
    @WithDefault("30S")
    Duration longest();

    /** The size beyond which a body is refused. */
    @WithDefault("10M")
    MemorySize maxSize();

    /** How many bodies of unknown length may be read at once over HTTP/2; each keeps a thread while it comes in. */
    @WithDefault("32")
    int mostUnannounced();

    /** How many bodies that are read as they come in there may be at once; each keeps threads for as long as it lasts. */
    @WithDefault("32")
    int mostStreamed();

    /** Paths that take bodies of any length and read them as they come in. */
    Optional<Set<String>> streamed();
}
