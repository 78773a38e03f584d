package io.parley.timeline.web.adapter;

import io.parley.events.EventJson;
import io.parley.foundation.access.Roles;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.application.TopicViews;
import io.parley.timeline.views.application.ViewStore;
import io.parley.timeline.views.domain.Overview;
import io.parley.timeline.views.domain.TopicView;
import io.parley.timeline.web.adapter.Pages.Templates;
import io.parley.timeline.web.domain.LoggedChange;
import io.parley.timeline.web.domain.TopicCard;
import io.parley.timeline.web.domain.TopicPage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The list of topics and the page of one topic. */
@Path("/")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.TEXT_HTML)
public class TopicPages {
    private static final int MOST_TOPICS = 200;
    private static final int MOST_CHANGES = 12;

    private final Topics topics;
    private final TopicViews views;
    private final ViewStore store;

    @Inject
    TopicPages(Topics topics, TopicViews views, ViewStore store) {
        this.topics = topics;
        this.views = views;
        this.store = store;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list() {
        List<TopicCard> cards = topics.after("", MOST_TOPICS).stream()
                .flatMap(topic -> card(topic).stream())
                .toList();
        return Pages.ok(Templates.topics(cards));
    }

    @GET
    @Path("topics/{slug}")
    @Transactional
    @Operation(hidden = true)
    public Response topic(@PathParam("slug") String slug, @QueryParam("asOf") @Nullable String asOf) {
        Optional<Instant> asked = AsOf.parse(asOf);
        if (asked.isEmpty() && asOf != null && !asOf.isBlank()) {
            return Pages.of(
                    Response.Status.BAD_REQUEST,
                    Templates.gone(
                            "No such time",
                            "“" + asOf + "” is neither an ISO 8601 date nor a date-time with its offset."));
        }
        @Nullable Instant time = asked.orElse(null);
        return find(slug)
                .flatMap(topic -> views.view(topic.slug(), time).map(view -> page(topic, view, time)))
                .map(page -> Pages.ok(Templates.topic(page)))
                .orElseGet(() -> Pages.of(
                        Response.Status.NOT_FOUND,
                        Templates.gone("No such topic", "Nobody follows a topic that is called “" + slug + "”.")));
    }

    private Optional<FollowedTopic> find(String slug) {
        try {
            return topics.find(TopicSlug.parse(slug));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<TopicCard> card(FollowedTopic topic) {
        return views.summary(topic.slug(), null)
                .map(summary -> EventJson.mapper().convertValue(summary.get("overview"), Overview.class))
                .map(overview ->
                        TopicCard.of(topic.slug().value(), topic.definition().title(), overview));
    }

    /** A view of the past has no log: what changed since was not known then. */
    private TopicPage page(FollowedTopic topic, TopicView view, @Nullable Instant asOf) {
        return TopicPage.of(view, asOf == null ? latestChanges(topic) : List.of());
    }

    private List<LoggedChange> latestChanges(FollowedTopic topic) {
        long after = Math.max(0, topic.revision() - MOST_CHANGES);
        return store.changes(topic.slug(), after, MOST_CHANGES).stream()
                .map(TopicPages::logged)
                .sorted(Comparator.comparing(LoggedChange::revision).reversed())
                .toList();
    }

    private static LoggedChange logged(ViewStore.Committed committed) {
        return new LoggedChange(
                committed.revision(),
                committed.committedAt(),
                committed.causes().stream()
                        .map(cause -> cause.reason().name())
                        .distinct()
                        .toList(),
                committed.changes().stream()
                        .map(change -> new LoggedChange.Line(
                                change.view(), change.kind().name(), change.summary()))
                        .toList());
    }
}
