package io.parley.timeline.entities.adapter;

import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.entities.adapter.EntityRequests.NewMerge;
import io.parley.timeline.entities.adapter.EntityRequests.NewSplit;
import io.parley.timeline.entities.application.Entities;
import io.parley.timeline.entities.domain.EntityLine;
import io.parley.timeline.entities.domain.EntityProfile;
import io.parley.timeline.identity.application.Identifying;
import io.parley.timeline.identity.application.Identifying.RefusedException;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Entities across all topics that the caller may read, and the operators' word on who is who. */
@Path("/api/v1/entities")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "entities")
public class EntityResource {

    private static final int LONGEST = 300;

    private final Entities entities;
    private final IdentityStore identities;
    private final Identifying identifying;
    private final Caller caller;

    @Inject
    EntityResource(Entities entities, IdentityStore identities, Identifying identifying, Caller caller) {
        this.entities = entities;
        this.identities = identities;
        this.identifying = identifying;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Those who take part in a topic, in the most topics first")
    public Page<EntityLine> list(
            @Parameter(
                            description =
                                    "Words, each of which a word of the name begins with; everybody, when it is left out.",
                            example = "ann be")
                    @QueryParam("q")
                    @Nullable
                    @Size(max = LONGEST)
                    String words,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        String list = "entities/" + words;
        int offset = Cursor.place(list, cursor);
        String asked = words == null || words.isBlank() ? null : words;
        List<EntityLine> found = entities.find(identities.now(), asked, caller.reader(), offset, limit + 1);
        return Page.ofPlaces(list, found, limit, offset);
    }

    @GET
    @Path("{entity}")
    @Transactional
    @Operation(
            summary = "What an entity holds, said and met, across topics",
            description = "By the id that views have; one that was merged into another is answered with that one.")
    public EntityProfile get(@PathParam("entity") String id) {
        if (id.indexOf('\0') >= 0) {
            throw noEntity();
        }
        return entities.profile(identities.now(), id, caller.reader()).orElseThrow(EntityResource::noEntity);
    }

    @POST
    @Path("{entity}/merges")
    @RolesAllowed(Roles.OPERATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "201",
            description = "Merged; the views of all topics follow",
            content = @Content(schema = @Schema(implementation = Decision.class)))
    @APIResponse(
            responseCode = "409",
            description = "It contradicts what was decided before, or there is no such entity")
    @Operation(summary = "Merges an entity into another one, until that is undone")
    public Response merge(@PathParam("entity") String id, @Valid @NotNull NewMerge wanted) {
        return decided(() -> identifying.merge(id, wanted.into(), caller.name(), wanted.reason()));
    }

    @POST
    @Path("{entity}/splits")
    @RolesAllowed(Roles.OPERATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "201",
            description = "Split; the views of all topics follow",
            content = @Content(schema = @Schema(implementation = Decision.class)))
    @APIResponse(
            responseCode = "409",
            description = "It contradicts what was decided before, or there is no such entity")
    @Operation(summary = "Says that a name of an entity is that of somebody else, until that is undone")
    public Response split(@PathParam("entity") String id, @Valid @NotNull NewSplit wanted) {
        return decided(() -> identifying.split(id, wanted.name(), caller.name(), wanted.reason()));
    }

    private static Response decided(Supplier<Decision> deciding) {
        try {
            Decision decision = deciding.get();
            return Response.created(URI.create("/api/v1/entity-decisions/" + decision.id()))
                    .entity(decision)
                    .build();
        } catch (RefusedException e) {
            String reason = String.valueOf(e.getMessage());
            throw new ProblemException(Problem.of(409, e.field() + " " + reason).at(e.field(), reason));
        }
    }

    /** The answer about an entity that no topic of the caller shows. */
    public static ProblemException noEntity() {
        return new ProblemException(Problem.of(404, "no topic shows an entity with this id"));
    }
}
