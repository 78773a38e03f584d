package io.parley.ingest.senders.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of who may speak for whom, prefix {@code parley.ingest.senders}. */
@ConfigMapping(prefix = "parley.ingest.senders")
public interface SendersConfig {

    /** The claim of a token that lists the providers it speaks for; {@code *} in it means every one. */
    @WithDefault("providers")
    String claim();
}
