package io.parley.ingest.wire.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of reading documents, prefix {@code parley.ingest.reading}. */
@ConfigMapping(prefix = "parley.ingest.reading")
public interface ReadingConfig {

    /** How far an item's own clock may be ahead of ours and still order its versions. */
    @WithDefault("1d")
    Duration clockLeap();

    /** How many items one document may hold; a longer one is refused, a longer feed is read up to here. */
    @WithDefault("2000")
    int maxItems();
}
