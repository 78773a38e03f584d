package io.parley.timeline.web.adapter;

import io.parley.foundation.access.Roles;
import io.parley.timeline.deadletters.application.DeadLetterStore;
import io.parley.timeline.deadletters.application.KeptLetter;
import io.parley.timeline.web.adapter.Pages.Templates;
import io.parley.timeline.web.domain.LetterLine;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page that lists dead letters for operators; it changes nothing, the command does. */
@Path("dead-letters")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.TEXT_HTML)
public class DeadLetterPages {

    private static final int MOST = 500;

    private final DeadLetterStore store;

    @Inject
    DeadLetterPages(DeadLetterStore store) {
        this.store = store;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list() {
        return Pages.ok(Templates.deadletters(
                store.open(null, MOST).stream().map(DeadLetterPages::line).toList()));
    }

    private static LetterLine line(KeptLetter letter) {
        return new LetterLine(
                letter.id().toString(),
                letter.kind().name(),
                letter.reason(),
                letter.putAsideAt().toString(),
                letter.articleId() == null ? null : letter.articleId().toString(),
                letter.version());
    }
}
