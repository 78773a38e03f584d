package io.parley.timeline.identity.adapter;

import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.identity.application.Identifying;
import io.parley.timeline.identity.application.IdentityStore;
import io.parley.timeline.identity.domain.Decision;
import io.parley.timeline.readers.adapter.Caller;
import io.parley.timeline.rest.Cursor;
import io.parley.timeline.rest.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What operators decided on who is who: who, when and why, and how that is taken back. */
@Path("/api/v1/entity-decisions")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "entities")
public class EntityDecisionResource {

    private static final int LONGEST = 300;

    private final IdentityStore identities;
    private final Identifying identifying;
    private final Caller caller;

    @Inject
    EntityDecisionResource(IdentityStore identities, Identifying identifying, Caller caller) {
        this.identities = identities;
        this.identifying = identifying;
        this.caller = caller;
    }

    /** Why a decision is taken back. */
    record Undo(@NotBlank @Size(max = LONGEST) String reason) {}

    @GET
    @Transactional
    @Operation(
            summary = "Merges and splits, newest first, those that were undone among them",
            description = "Only those of which the caller may read articles that name both sides.")
    public Page<Decision> list(
            @QueryParam("entity") @Nullable String entity,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        String list = "entity-decisions/" + entity;
        int offset = Cursor.place(list, cursor);
        Set<String> keys = entity == null ? Set.of() : identities.now().family(entity);
        // The database takes no NUL, and no key holds any.
        boolean none = entity != null && entity.indexOf('\0') >= 0;
        List<Decision> found = none ? List.of() : identities.decisions(keys, caller.reader(), offset, limit + 1);
        return Page.ofPlaces(list, found, limit, offset);
    }

    @POST
    @Path("{decision}/undo")
    @RolesAllowed(Roles.OPERATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "404", description = "No decision has this id")
    @APIResponse(responseCode = "409", description = "It was undone before")
    @Operation(summary = "Takes a merge or a split back; the views of all topics follow")
    public Decision undo(@PathParam("decision") UUID id, @Valid @NotNull Undo undo) {
        boolean done = identifying.undo(id, caller.name(), undo.reason());
        Decision decision = identifying
                .find(id)
                .orElseThrow(() -> new ProblemException(Problem.of(404, "no decision has this id")));
        if (!done) {
            throw new ProblemException(Problem.of(409, "it was undone before"));
        }
        return decision;
    }
}
