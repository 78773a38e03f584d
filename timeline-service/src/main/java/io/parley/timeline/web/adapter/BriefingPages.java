package io.parley.timeline.web.adapter;

import io.parley.foundation.access.Roles;
import io.parley.timeline.changes.application.News;
import io.parley.timeline.topics.adapter.TopicResource;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.views.adapter.TopicAnswers;
import io.parley.timeline.views.application.TopicViews;
import io.parley.timeline.views.domain.TopicView;
import io.parley.timeline.web.adapter.Pages.Templates;
import io.parley.timeline.web.domain.Briefing;
import io.parley.timeline.web.domain.BriefingMarkdown;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A briefing on the last days of a topic, for people and for their documents. */
@Path("/api/v1/topics/{slug}")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Tag(name = "exports")
public class BriefingPages {

    private final TopicAnswers answers;
    private final TopicViews views;
    private final News news;

    @Inject
    BriefingPages(TopicAnswers answers, TopicViews views, News news) {
        this.answers = answers;
        this.views = views;
        this.news = news;
    }

    @GET
    @Path("briefing.md")
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/markdown", schema = @Schema(type = SchemaType.STRING)))
    @Operation(summary = "A briefing on the last days as Markdown, with footnotes to the words of the articles")
    public Response markdown(
            @PathParam("slug") String slug,
            @QueryParam("days") @DefaultValue("7") @Min(1) @Max(365) int days,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        String base = address.getBaseUri().toString();
        String site = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return answers.of(slug, headers, address, topic -> Response.ok(BriefingMarkdown.of(briefing(topic, days), site))
                .type("text/markdown;charset=utf-8")
                .build());
    }

    @GET
    @Path("briefing.html")
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    @Operation(summary = "The same briefing as a page")
    public Response html(
            @PathParam("slug") String slug,
            @QueryParam("days") @DefaultValue("7") @Min(1) @Max(365) int days,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        return answers.of(slug, headers, address, topic -> Pages.ok(Templates.briefing(briefing(topic, days), slug)));
    }

    private Briefing briefing(FollowedTopic topic, int days) {
        TopicView view = views.view(topic.slug(), null)
                .orElseThrow(() -> TopicResource.noTopic(topic.slug().value()));
        return Briefing.of(view, days, news.latest(topic, Duration.ofDays(days)));
    }
}
