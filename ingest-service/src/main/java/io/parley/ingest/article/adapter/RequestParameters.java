package io.parley.ingest.article.adapter;

import io.parley.ingest.wire.application.Parameters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters that say about a document what it does not say itself. */
class RequestParameters {

    @RestQuery
    @Parameter(description = "The id that the provider gives the article.", example = "urn:example:1")
    @Nullable
    String id;

    @RestQuery
    @Parameter(description = "Number of the version.", example = "2", schema = @Schema(pattern = "^([0-9]{1,18})?$"))
    @Nullable
    String version;

    @RestQuery
    @Parameter(description = "Headline.", example = "Talks resume in Geneva")
    @Nullable
    String headline;

    @RestQuery
    @Parameter(
            description = "When it was published: a date-time with offset, or a date.",
            example = "2025-10-08T18:00:00Z",
            schema = @Schema(ref = "Moment"))
    @Nullable
    String published;

    @RestQuery
    @Parameter(description = "Who sent it; takes the place of what the document says.", example = "meridian")
    @Nullable
    String provider;

    @RestQuery
    @Parameter(description = "Where it can be read.", example = "https://news.example/1")
    @Nullable
    String url;

    @RestQuery
    @Parameter(description = "Language of the text (BCP 47).", example = "en")
    @Nullable
    String language;

    Parameters read() {
        return Parameters.read(id, version, headline, published, provider, url, language);
    }
}
