package io.parley.timeline.web.adapter;

import io.parley.foundation.access.Roles;
import io.parley.timeline.readers.adapter.Caller;
import io.parley.timeline.suggestions.application.Suggestions;
import io.parley.timeline.suggestions.domain.Suggestion;
import io.parley.timeline.web.adapter.Pages.Templates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of negotiations that nobody follows; its buttons send the form of topics. */
@Path("suggestions")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.TEXT_HTML)
public class SuggestionPages {

    private static final int MOST = 40;

    private final Suggestions suggestions;
    private final Caller caller;

    @Inject
    SuggestionPages(Suggestions suggestions, Caller caller) {
        this.suggestions = suggestions;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public Response list() {
        List<Suggestion> found =
                suggestions.of(caller.reader()).stream().limit(MOST).toList();
        return Pages.ok(Templates.suggestions(found, caller.isOperator()));
    }
}
