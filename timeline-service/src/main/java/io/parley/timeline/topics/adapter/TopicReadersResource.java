package io.parley.timeline.topics.adapter;

import io.parley.foundation.access.Roles;
import io.parley.timeline.readers.adapter.RightsBell;
import io.parley.timeline.readers.domain.ReaderGroups;
import io.parley.timeline.topics.application.Topics;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who may read a topic; for operators, who read all. */
@Path("/api/v1/topics/{slug}/readers")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "topics")
public class TopicReadersResource {

    private final Topics topics;
    private final RightsBell rights;

    @Inject
    TopicReadersResource(Topics topics, RightsBell rights) {
        this.topics = topics;
        this.rights = rights;
    }

    /** The groups whose members may read the topic; none: every analyst may. */
    @Schema(examples = "{\"groups\": [\"ceasefire-desk\"]}")
    public record TopicReaders(
            @NotNull(message = "is needed") @Size(max = 50, message = "holds more than 50 values")
            List<
                            @NotBlank @Size(max = 200)
                            @Pattern(regexp = TopicRequest.NO_CONTROL, message = "holds a control character") String>
                    groups) {

        private static TopicReaders of(ReaderGroups readers) {
            return new TopicReaders(readers.names());
        }
    }

    @GET
    @Operation(summary = "The groups whose members may read a topic; none: every analyst may")
    public TopicReaders get(@PathParam("slug") String slug) {
        return topics.readers(TopicResource.slug(slug))
                .map(TopicReaders::of)
                .orElseThrow(() -> TopicResource.noTopic(slug));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Says which groups may read a topic from now on; none: every analyst may",
            description =
                    "For all others the topic is not there any more: their streams end, their receivers get nothing.")
    public TopicReaders put(@PathParam("slug") String slug, @NotNull @Valid TopicReaders wanted) {
        ReaderGroups readers = TopicRequest.groups("groups", wanted.groups());
        if (!topics.admit(TopicResource.slug(slug), readers)) {
            throw TopicResource.noTopic(slug);
        }
        rights.ring();
        return TopicReaders.of(readers);
    }
}
