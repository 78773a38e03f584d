package io.parley.timeline.suggestions.adapter;

import io.parley.foundation.access.Roles;
import io.parley.timeline.readers.adapter.Caller;
import io.parley.timeline.rest.Cursor;
import io.parley.timeline.rest.Page;
import io.parley.timeline.suggestions.application.Suggestions;
import io.parley.timeline.suggestions.domain.Suggestion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Negotiations in the news that nobody follows. */
@Path("/api/v1/suggestions")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "topics")
public class SuggestionResource {

    private static final String LIST = "suggestions";

    private final Suggestions suggestions;
    private final Caller caller;

    @Inject
    SuggestionResource(Suggestions suggestions, Caller caller) {
        this.suggestions = suggestions;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Negotiations that the newest articles tell of and no topic follows, by the number of sources",
            description =
                    "The definition of one follows it: send it to PUT /api/v1/topics/{slug} with If-None-Match: *.")
    public Page<Suggestion> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        int offset = Cursor.place(LIST, cursor);
        List<Suggestion> all = suggestions.of(caller.reader());
        List<Suggestion> rest = all.subList(Math.min(offset, all.size()), all.size());
        return Page.ofPlaces(LIST, rest, limit, offset);
    }
}
