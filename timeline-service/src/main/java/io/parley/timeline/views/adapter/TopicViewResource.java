package io.parley.timeline.views.adapter;

import io.parley.foundation.access.Roles;
import io.parley.timeline.rest.Page;
import io.parley.timeline.rest.Times;
import io.parley.timeline.topics.adapter.TopicResource;
import io.parley.timeline.views.application.TopicViews;
import io.parley.timeline.views.application.ViewStore;
import io.parley.timeline.views.domain.AuditEntry;
import io.parley.timeline.views.domain.TopicView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The views of a topic, whole or one by one, as they are or as of a time. */
@Path("/api/v1/topics/{slug}")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "views")
public class TopicViewResource {

    private final TopicAnswers answers;
    private final TopicViews views;
    private final ViewStore store;

    @Inject
    TopicViewResource(TopicAnswers answers, TopicViews views, ViewStore store) {
        this.answers = answers;
        this.views = views;
        this.store = store;
    }

    @GET
    @APIResponseSchema(TopicView.class)
    @Operation(summary = "A topic and its overview, with expand=all the whole view (topic-view.schema.json)")
    public Response topic(
            @PathParam("slug") String slug,
            @QueryParam("expand") @Nullable Expansion expand,
            @QueryParam("asOf") @Nullable String asOf,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        Instant time = Times.read("asOf", asOf);
        if (expand == null && time == null) {
            return answers.kept(slug, headers, address, topic -> views.summary(topic.slug(), null)
                    .orElseThrow(() -> TopicResource.noTopic(slug)));
        }
        return answers.of(slug, headers, address, topic -> (expand == null
                        ? views.summary(topic.slug(), time)
                        : views.json(topic.slug(), time))
                .orElseThrow(() -> TopicResource.noTopic(slug)));
    }

    @GET
    @Path("audit")
    @Transactional
    @Operation(summary = "Articles of the topic that were killed or withheld, and versions that could not be read")
    public Page<AuditEntry> audit(@PathParam("slug") String slug, @QueryParam("asOf") @Nullable String asOf) {
        return new Page<>(store.audit(answers.find(slug).slug(), Times.read("asOf", asOf)), null);
    }
}
