package io.parley.timeline.replay.adapter;

import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.replay.application.Replays;
import io.parley.timeline.replay.domain.Replay;
import io.parley.timeline.topics.adapter.TopicResource;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.domain.TopicSlug;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Has views built anew, and tells how far that is, for operators. */
@Path("/api/v1/replays")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "replays")
public class ReplayResource {

    private final Replays replays;
    private final Topics topics;
    private final SecurityIdentity identity;

    @Inject
    ReplayResource(Replays replays, Topics topics, SecurityIdentity identity) {
        this.replays = replays;
        this.topics = topics;
        this.identity = identity;
    }

    /** What is to be built anew: one topic, or all that have an article of this time or later. Exactly one of the two. */
    @Schema(examples = "{\"topic\": \"gaza-talks\"}")
    public record Wanted(
            @Nullable String topic,
            @Schema(format = "date-time") @Nullable String from) {}

    /** The topics whose views are built anew from now on; those that were under way are not among them. */
    public record Begun(List<String> topics) {}

    /** The latest, newest first, also those that have ended: who asked for what, when, and what came of it. */
    public record Known(List<Replay> items) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Builds the views of a topic, or of all with articles since a time, anew from the stored facts",
            description = "The old ones are read until the new ones are complete, and then change at once.")
    @APIResponse(
            responseCode = "202",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = Begun.class)))
    public Response begin(@NotNull Wanted wanted) {
        String by = identity.isAnonymous() ? "" : identity.getPrincipal().getName();
        @Nullable Instant from = from(wanted);
        if (wanted.topic() != null && from == null) {
            TopicSlug slug = TopicResource.slug(wanted.topic());
            if (topics.find(slug, Reader.OF_ALL).isEmpty()) {
                throw TopicResource.noTopic(wanted.topic());
            }
            return accepted(replays.begin(slug, by) ? List.of(slug) : List.of());
        }
        if (from != null && wanted.topic() == null) {
            return accepted(replays.beginSince(from, by));
        }
        throw new ProblemException(Problem.of(400, "exactly one of topic and from is needed"));
    }

    private static @Nullable Instant from(Wanted wanted) {
        if (wanted.from() == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(wanted.from()).toInstant();
        } catch (DateTimeParseException e) {
            throw new ProblemException(Problem.wrongValue("from", "is no time like 2025-10-08T00:00:00Z"));
        }
    }

    private static Response accepted(List<TopicSlug> begun) {
        return Response.accepted(new Begun(begun.stream().map(TopicSlug::value).toList()))
                .build();
    }

    @GET
    @Operation(summary = "Replays under way and past, newest first")
    public Known list() {
        return new Known(replays.latest());
    }
}
