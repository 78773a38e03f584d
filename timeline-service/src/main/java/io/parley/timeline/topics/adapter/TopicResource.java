package io.parley.timeline.topics.adapter;

import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.projection.application.ProjectionSignal;
import io.parley.timeline.readers.adapter.Caller;
import io.parley.timeline.readers.adapter.RightsBell;
import io.parley.timeline.rest.Cursor;
import io.parley.timeline.rest.Page;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.application.Topics.Outcome;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicSlug;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Topics: which negotiations are followed, and by what definition. */
@Path("/api/v1/topics")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "topics")
public class TopicResource {

    /** Names the list in its cursors. */
    private static final String LIST = "topics";

    private final Topics topics;
    private final ProjectionSignal projection;
    private final Caller caller;
    private final RightsBell rights;

    @Inject
    TopicResource(Topics topics, ProjectionSignal projection, Caller caller, RightsBell rights) {
        this.topics = topics;
        this.projection = projection;
        this.caller = caller;
        this.rights = rights;
    }

    @GET
    @Operation(
            summary = "Lists topics by slug",
            description = "Those that are not archived; with archived=true those that are.")
    public Page<TopicBody> list(
            @QueryParam("archived") @DefaultValue("false") boolean archived,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        String list = archived ? LIST + "/archived" : LIST;
        List<FollowedTopic> found = topics.after(Cursor.read(list, cursor), limit + 1, caller.reader(), archived);
        return Page.of(list, found, limit, topic -> topic.slug().value()).map(TopicBody::of);
    }

    @PUT
    @Path("{slug}")
    @APIResponse(
            responseCode = "200",
            description = "Changed, or the same as before",
            content = @Content(schema = @Schema(implementation = TopicBody.class)))
    @APIResponse(
            responseCode = "201",
            description = "Followed from now on",
            content = @Content(schema = @Schema(implementation = TopicBody.class)))
    @APIResponse(responseCode = "412", description = "There is a topic of this name already")
    @RolesAllowed(Roles.OPERATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Follows a topic or changes what it follows; its view is back-filled from stored articles",
            description =
                    "With If-None-Match: * only a new topic is made; one that is there already is answered with 412."
                            + " Without readers, those may read it who may now: every analyst, when it is new.")
    public Response put(
            @PathParam("slug") String slug,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @NotNull @Valid TopicRequest request) {
        TopicSlug name = slug(slug);
        boolean onlyNew = ifNoneMatch != null && ifNoneMatch.strip().equals("*");
        Outcome outcome = onlyNew
                ? topics.create(name, request.definition(), request.readerGroups())
                : topics.put(name, request.definition(), request.readerGroups());
        if (outcome == Outcome.TAKEN) {
            throw new ProblemException(Problem.of(412, "there is a topic of this name already"));
        }
        projection.ring();
        rights.ring();
        FollowedTopic topic = topics.find(name, caller.reader()).orElseThrow(() -> noTopic(slug));
        return Response.status(outcome == Outcome.CREATED ? Response.Status.CREATED : Response.Status.OK)
                .entity(TopicBody.of(topic))
                .build();
    }

    @DELETE
    @Path("{slug}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Stops following a topic and deletes its view; the audit of its articles stays")
    public void delete(@PathParam("slug") String slug) {
        if (!topics.drop(slug(slug))) {
            throw noTopic(slug);
        }
    }

    /** Reads a slug of an address; a malformed one is refused. */
    public static TopicSlug slug(String text) {
        try {
            return new TopicSlug(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.wrongValue("slug", "is no slug: " + e.getMessage()));
        }
    }

    /** The answer to a request for a topic that nobody follows. */
    public static ProblemException noTopic(String slug) {
        return new ProblemException(Problem.of(404, "no topic is called " + slug));
    }
}
