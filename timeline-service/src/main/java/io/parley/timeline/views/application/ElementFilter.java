package io.parley.timeline.views.application;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.claims.Issue;
import org.jspecify.annotations.Nullable;

/** Which elements of a view are asked for; what is null does not matter. */
public record ElementFilter(@Nullable Issue issue, @Nullable String party) {

    public static final ElementFilter NONE = new ElementFilter(null, null);

    /** Whether an element, as JSON, is asked for. */
    public boolean fits(JsonNode element) {
        return (issue == null || issue.name().equals(element.path("issue").asText()))
                && (party == null || party.equals(element.path("party").asText()));
    }
}
