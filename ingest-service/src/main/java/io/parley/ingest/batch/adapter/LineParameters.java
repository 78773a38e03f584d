package io.parley.ingest.batch.adapter;

import io.parley.ingest.wire.application.Parameters;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What may be said of every line of a batch; an id, a headline or a time is of one article alone and stands in its line. */
public class LineParameters {

    @RestQuery
    @Parameter(description = "Who sent the articles; takes the place of what the lines say.", example = "meridian")
    @Nullable
    String provider;

    @RestQuery
    @Parameter(description = "Language of the texts (BCP 47).", example = "en")
    @Nullable
    String language;

    Parameters read() {
        return Parameters.read(null, null, null, null, provider, null, language);
    }
}
