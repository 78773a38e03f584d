package io.parley.timeline.web.adapter;

import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.entities.application.Entities;
import io.parley.timeline.entities.domain.EntityLine;
import io.parley.timeline.identity.application.Identifying;
import io.parley.timeline.identity.application.Identifying.RefusedException;
import io.parley.timeline.identity.application.IdentityStore;
import io.parley.timeline.identity.domain.Decision;
import io.parley.timeline.identity.domain.Identities;
import io.parley.timeline.readers.adapter.Caller;
import io.parley.timeline.web.adapter.Pages.Templates;
import io.parley.timeline.web.domain.EntityPage;
import io.parley.timeline.web.domain.EvidenceAddress;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The list of entities, and the page of one, where operators say who is who. */
@Path("entities")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.TEXT_HTML)
public class EntityPages {

    private static final int MOST = 100;
    private static final int LONGEST = 300;

    private final Entities entities;
    private final IdentityStore identities;
    private final Identifying identifying;
    private final Caller caller;

    @Inject
    EntityPages(Entities entities, IdentityStore identities, Identifying identifying, Caller caller) {
        this.entities = entities;
        this.identities = identities;
        this.identifying = identifying;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@QueryParam("q") @Nullable String words) {
        String asked = words == null ? "" : words.strip();
        String query = asked.isEmpty() || asked.length() > LONGEST ? null : asked;
        return Pages.ok(Templates.entities(asked, entities.find(identities.now(), query, caller.reader(), 0, MOST)));
    }

    @GET
    @Path("{entity}")
    @Transactional
    @Operation(hidden = true)
    public Response show(@PathParam("entity") String id) {
        return page(Response.Status.OK, id, null);
    }

    @POST
    @Path("{entity}")
    @RolesAllowed(Roles.OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response sent(
            @PathParam("entity") String id,
            @FormParam("action") @DefaultValue("") String action,
            @FormParam("other") @DefaultValue("") String other,
            @FormParam("reason") @DefaultValue("") String reason,
            @FormParam("decision") @Nullable UUID decision) {
        if (reason.isBlank() || reason.length() > LONGEST || other.length() > LONGEST) {
            return refused(id, "reason is needed, of 1 to " + LONGEST + " characters");
        }
        try {
            String next =
                    switch (action) {
                        case "merge" ->
                            identifying
                                    .merge(id, other.strip(), caller.name(), reason)
                                    .other();
                        case "split" ->
                            identifying.split(id, other, caller.name(), reason).entity();
                        case "undo" -> {
                            if (decision == null || !identifying.undo(decision, caller.name(), reason)) {
                                throw new ProblemException(Problem.wrongValue("decision", "is none that holds"));
                            }
                            yield id;
                        }
                        default ->
                            throw new ProblemException(Problem.wrongValue("action", "is not merge, split or undo"));
                    };
            return Response.seeOther(URI.create(EvidenceAddress.ofEntity(next))).build();
        } catch (RefusedException e) {
            return refused(id, e.field() + " " + e.getMessage());
        }
    }

    private Response refused(String id, String fault) {
        return QuarkusTransaction.requiringNew().call(() -> page(Response.Status.BAD_REQUEST, id, fault));
    }

    private Response page(Response.Status status, String id, @Nullable String fault) {
        Identities now = identities.now();
        return entities.profile(now, id, caller.reader())
                .map(profile -> {
                    List<Decision> decisions = identities.decisions(now.family(id), caller.reader(), 0, MOST);
                    List<EntityLine> others =
                            caller.isOperator() ? entities.find(now, null, caller.reader(), 0, MOST) : List.of();
                    return Pages.of(
                            status,
                            Templates.entity(new EntityPage(profile, decisions, others, caller.isOperator(), fault)));
                })
                .orElseGet(() -> Pages.of(
                        Response.Status.NOT_FOUND,
                        Templates.gone(
                                "Nobody by this id",
                                "No negotiation that you may read shows an entity with this id.")));
    }
}
