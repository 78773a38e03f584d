package io.parley.timeline.web.adapter;

import io.parley.foundation.access.Roles;
import io.parley.timeline.readers.adapter.Caller;
import io.parley.timeline.search.application.Search;
import io.parley.timeline.search.domain.Hit;
import io.parley.timeline.search.domain.Question;
import io.parley.timeline.web.adapter.Pages.Templates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The page that searches all topics. */
@Path("search")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

    private static final int MOST = 50;
    private static final int LONGEST = 300;

    private final Search search;
    private final Caller caller;

    @Inject
    SearchPages(Search search, Caller caller) {
        this.search = search;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response search(@QueryParam("q") @Nullable String words) {
        String asked = words == null ? "" : words.strip();
        if (asked.isEmpty() || asked.length() > LONGEST) {
            return Pages.ok(Templates.search("", List.of()));
        }
        List<Hit> hits = search.find(new Question(asked, null, null, caller.reader(), 0, MOST));
        return Pages.ok(Templates.search(asked, hits));
    }
}
