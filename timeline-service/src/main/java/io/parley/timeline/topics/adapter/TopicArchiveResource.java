package io.parley.timeline.topics.adapter;

import io.parley.foundation.access.Roles;
import io.parley.timeline.topics.application.Topics;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The archive: topics that nobody has on the desk any more, and nobody wants to lose. */
@Path("/api/v1/topics/{slug}/archive")
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "topics")
public class TopicArchiveResource {

    private final Topics topics;

    @Inject
    TopicArchiveResource(Topics topics) {
        this.topics = topics;
    }

    @PUT
    @Operation(
            summary = "Takes a topic out of the lists",
            description =
                    "Its page, its record and what a search finds of it stay, and go on to follow corrections and kills.")
    public void put(@PathParam("slug") String slug) {
        archive(slug, true);
    }

    @DELETE
    @Operation(summary = "Puts a topic back into the lists")
    public void delete(@PathParam("slug") String slug) {
        archive(slug, false);
    }

    private void archive(String slug, boolean archived) {
        if (!topics.archive(TopicResource.slug(slug), archived)) {
            throw TopicResource.noTopic(slug);
        }
    }
}
