package io.parley.timeline.export.adapter;

import io.parley.foundation.access.Roles;
import io.parley.timeline.changes.application.News;
import io.parley.timeline.changes.domain.ToldChange;
import io.parley.timeline.database.Json;
import io.parley.timeline.export.domain.ChangesFeed;
import io.parley.timeline.export.domain.MeetingCalendar;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.views.adapter.TopicAnswers;
import io.parley.timeline.views.application.TopicViews;
import io.parley.timeline.views.domain.MeetingView;
import io.parley.timeline.views.domain.ViewName;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What calendars and feed readers subscribe to. */
@Path("/api/v1/topics/{slug}")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Tag(name = "exports")
public class SubscriptionResource {

    private static final int MOST_ENTRIES = 100;

    private final TopicAnswers answers;
    private final TopicViews views;
    private final News news;

    @Inject
    SubscriptionResource(TopicAnswers answers, TopicViews views, News news) {
        this.answers = answers;
        this.views = views;
        this.news = news;
    }

    @GET
    @Path("changes.atom")
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/atom+xml", schema = @Schema(type = SchemaType.STRING)))
    @Operation(summary = "The latest changes as sentences, as an Atom feed")
    public Response feed(@PathParam("slug") String slug, @Context HttpHeaders headers, @Context UriInfo address) {
        return answers.of(slug, headers, address, topic -> {
            List<ToldChange> changes = news.since(topic, 0).stream()
                    .sorted(Comparator.comparing(ToldChange::at)
                            .thenComparing(ToldChange::weight)
                            .reversed())
                    .limit(MOST_ENTRIES)
                    .toList();
            ChangesFeed.Topic feed = new ChangesFeed.Topic(
                    slug,
                    topic.definition().title(),
                    address.getRequestUri().toString(),
                    address.getBaseUri().resolve("/topics/" + slug).toString(),
                    lastChanged(topic));
            return Response.ok(ChangesFeed.of(feed, changes))
                    .type("application/atom+xml;charset=utf-8")
                    .build();
        });
    }

    @GET
    @Path("meetings.ics")
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    @Operation(summary = "The meetings of a topic as a calendar (iCalendar)")
    public Response calendar(@PathParam("slug") String slug, @Context HttpHeaders headers, @Context UriInfo address) {
        return answers.of(slug, headers, address, topic -> {
            List<MeetingView> meetings = views.elements(topic.slug(), ViewName.MEETINGS, null).stream()
                    .map(placed -> Json.read(placed.json(), MeetingView.class))
                    .toList();
            return Response.ok(MeetingCalendar.of(topic.definition().title(), meetings, lastChanged(topic)))
                    .type("text/calendar;charset=utf-8")
                    .build();
        });
    }

    /** When the topic last changed; when it was defined, as long as it has not. */
    private Instant lastChanged(FollowedTopic topic) {
        return topic.revision() == 0 ? topic.createdAt() : news.committedAt(topic.slug(), topic.revision());
    }
}
