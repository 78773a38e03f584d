package io.parley.timeline.changes.adapter;

import io.parley.foundation.access.Roles;
import io.parley.timeline.changes.application.News;
import io.parley.timeline.changes.application.PastNews;
import io.parley.timeline.changes.domain.ToldChange;
import io.parley.timeline.rest.Times;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.views.adapter.TopicAnswers;
import io.parley.timeline.views.application.TopicViews;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is new in a topic as sentences. */
@Path("/api/v1/topics/{slug}/news")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "views")
public class NewsResource {

    private final News news;
    private final PastNews past;
    private final TopicViews views;
    private final TopicAnswers answers;

    @Inject
    NewsResource(News news, PastNews past, TopicViews views, TopicAnswers answers) {
        this.news = news;
        this.past = past;
        this.views = views;
        this.answers = answers;
    }

    /** The sentences, the weightiest first, and since which revision. */
    public record NewsBody(long since, long revision, List<ToldChange> news) {}

    @GET
    @Transactional
    @Operation(
            summary = "What is new, in sentences with what was before, the weightiest first",
            description =
                    "Since a revision or a time; without one, what the newest day of publications brought. With asOf, what"
                            + " was new at that time.")
    @APIResponseSchema(NewsBody.class)
    public Response news(
            @PathParam("slug") String slug,
            @QueryParam("since") @Nullable String since,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        SinceParameter from = SinceParameter.read(since);
        Instant time = Times.read("asOf", asOf);
        return answers.of(slug, headers, address, topic -> {
            Long revision = from.revision(at -> news.revisionAt(topic.slug(), at));
            List<ToldChange> told = time == null ? now(topic, revision) : at(topic, time, from);
            return new NewsBody(
                    revision == null ? 0 : revision,
                    time == null ? topic.revision() : news.revisionAt(topic.slug(), time),
                    told.stream().limit(limit).toList());
        });
    }

    private List<ToldChange> now(FollowedTopic topic, @Nullable Long revision) {
        return revision == null ? news.latest(topic) : news.since(topic, revision);
    }

    private List<ToldChange> at(FollowedTopic topic, Instant time, SinceParameter from) {
        @Nullable Instant since = from.time(revision -> news.committedAt(topic.slug(), revision));
        return views.view(topic.slug(), time)
                .map(view -> past.at(topic.slug(), time, view, since))
                .orElse(List.of());
    }
}
