package io.parley.timeline.views.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.database.Json;
import io.parley.timeline.paging.Cursor;
import io.parley.timeline.paging.Page;
import io.parley.timeline.topics.adapter.TopicResource;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.application.TopicViews;
import io.parley.timeline.views.application.ViewStore;
import io.parley.timeline.views.application.ViewStore.Committed;
import io.parley.timeline.views.application.ViewStore.Placed;
import io.parley.timeline.views.domain.AuditEntry;
import io.parley.timeline.views.domain.ViewName;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The views of a topic, whole or one by one, as they are or as of a time. */
@Path("/api/v1/topics/{slug}")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "views")
public class TopicViewResource {

    private final Topics topics;
    private final TopicViews views;
    private final ViewStore store;

    @Inject
    TopicViewResource(Topics topics, TopicViews views, ViewStore store) {
        this.topics = topics;
        this.views = views;
        this.store = store;
    }

    @GET
    @Transactional
    @Operation(summary = "A topic and its overview, with expand=all the whole view (topic-view.schema.json)")
    public Response topic(
            @PathParam("slug") String slug,
            @QueryParam("expand") @Nullable String expand,
            @QueryParam("asOf") @Nullable String asOf,
            @Context Request request,
            @Context UriInfo uri) {
        Instant time = Times.asOf(asOf);
        TopicSlug name = TopicResource.slug(slug);
        return tagged(slug, request, uri, () -> {
            Optional<ObjectNode> view = "all".equals(expand) ? views.json(name, time) : views.summary(name, time);
            return view.orElseThrow(() -> TopicResource.noTopic(slug));
        });
    }

    @GET
    @Path("changes")
    @Transactional
    @Operation(summary = "What each revision changed, oldest first")
    public Page<Committed> changes(
            @PathParam("slug") String slug,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        FollowedTopic topic = find(slug);
        List<Committed> rows = store.changes(topic.slug(), revision(Cursor.read(cursor)), limit + 1);
        return Page.of(rows, limit, row -> Long.toString(row.revision()));
    }

    @GET
    @Path("audit")
    @Transactional
    @Operation(summary = "Articles of the topic that were killed or withheld, and versions that could not be read")
    public Page<AuditEntry> audit(@PathParam("slug") String slug, @QueryParam("asOf") @Nullable String asOf) {
        return new Page<>(store.audit(find(slug).slug(), Times.asOf(asOf)), null);
    }

    @GET
    @Path("{view:participants|issues|proposals|meetings|timeline|claims|figures|contradictions}")
    @Transactional
    @Operation(summary = "The elements of one view, page by page")
    public Response view(
            @PathParam("slug") String slug,
            @PathParam("view") String view,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @Context Request request,
            @Context UriInfo uri) {
        Instant time = Times.asOf(asOf);
        ViewName name = ViewName.valueOf(view.toUpperCase(Locale.ROOT));
        TopicSlug topic = TopicResource.slug(slug);
        return tagged(
                slug,
                request,
                uri,
                () -> time == null ? kept(topic, name, cursor, limit) : past(topic, name, time, cursor, limit));
    }

    private Page<JsonNode> kept(TopicSlug slug, ViewName view, @Nullable String cursor, int limit) {
        List<Placed> rows = store.after(slug, view, Cursor.read(cursor), limit + 1);
        return Page.of(rows, limit, Placed::sortKey).map(row -> Json.tree(row.json()));
    }

    private Page<JsonNode> past(TopicSlug slug, ViewName view, Instant asOf, @Nullable String cursor, int limit) {
        List<Placed> rows = views.elements(slug, view, asOf).stream()
                .filter(row -> row.sortKey().compareTo(Cursor.read(cursor)) > 0)
                .limit(limit + 1L)
                .toList();
        return Page.of(rows, limit, Placed::sortKey).map(row -> Json.tree(row.json()));
    }

    private Response tagged(String slug, Request request, UriInfo uri, Supplier<Object> answer) {
        FollowedTopic topic = find(slug);
        EntityTag tag = Tags.of(topic, store.audit(topic.slug(), null), uri.getRequestUri());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        return Response.ok(answer.get()).tag(tag).build();
    }

    private FollowedTopic find(String slug) {
        return topics.find(TopicResource.slug(slug)).orElseThrow(() -> TopicResource.noTopic(slug));
    }

    private static long revision(String position) {
        try {
            return position.isEmpty() ? 0 : Long.parseLong(position);
        } catch (NumberFormatException e) {
            throw new ProblemException(Problem.of(400, "the cursor is none of ours"));
        }
    }
}
