package io.parley.timeline.web.adapter;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Settings of the pages, prefix {@code parley.timeline.pages}. */
@ConfigMapping(prefix = "parley.timeline.pages")
public interface PagesConfig {

    /** Where ingest-service has the page of the feeds, for the operators' links; without it there is no such link. */
    Optional<URI> feeds();
}
