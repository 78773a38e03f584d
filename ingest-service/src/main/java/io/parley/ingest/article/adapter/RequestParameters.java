package io.parley.ingest.article.adapter;

import io.parley.ingest.wire.application.Parameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters that say about a document what it does not say itself. */
public class RequestParameters {

    @RestQuery
    @Nullable
    String id;

    @RestQuery
    @Nullable
    String version;

    @RestQuery
    @Nullable
    String headline;

    @RestQuery
    @Nullable
    String published;

    @RestQuery
    @Nullable
    String provider;

    @RestQuery
    @Nullable
    String url;

    @RestQuery
    @Nullable
    String language;

    Parameters read() {
        return Parameters.read(id, version, headline, published, provider, url, language);
    }

    /** What may be said of every line of a batch. */
    public Parameters forLines() {
        return Parameters.read(null, null, null, null, provider, null, language);
    }
}
