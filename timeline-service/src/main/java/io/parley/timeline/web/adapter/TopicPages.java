package io.parley.timeline.web.adapter;

import io.parley.events.EventJson;
import io.parley.events.claims.Issue;
import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.changes.adapter.SinceParameter;
import io.parley.timeline.readers.adapter.Caller;
import io.parley.timeline.rest.Times;
import io.parley.timeline.topics.application.TopicLife;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.application.TopicViews;
import io.parley.timeline.views.application.ViewStore;
import io.parley.timeline.views.domain.Overview;
import io.parley.timeline.web.adapter.Pages.Templates;
import io.parley.timeline.web.domain.ClaimFilter;
import io.parley.timeline.web.domain.Latest;
import io.parley.timeline.web.domain.Looks;
import io.parley.timeline.web.domain.TopicCard;
import io.parley.timeline.web.domain.TopicPage;
import io.parley.timeline.web.domain.Travel;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The list of topics and the page of one topic. */
@Path("/")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.TEXT_HTML)
public class TopicPages {
    /** The cookie that tells when a reader looked last; it leaves this machine for nobody. */
    private static final String LOOKS = "parley-looks";

    /** What was heard of last stands first. */
    private static final Comparator<TopicCard> NEWEST_FIRST = Comparator.comparing(
                    (TopicCard card) -> Objects.requireNonNullElse(card.lastPublished(), ""))
            .reversed()
            .thenComparing(TopicCard::slug);

    private static final Duration REMEMBERED = Duration.ofDays(180);
    private static final int MOST_TOPICS = 200;
    private static final int MOST_PARTIES = 4;
    private static final int MOST_MOMENTS = 100;

    private final Topics topics;
    private final TopicViews views;
    private final ViewStore store;
    private final TopicNews news;
    private final TopicLife life;
    private final Caller caller;

    @Inject
    TopicPages(Topics topics, TopicViews views, ViewStore store, TopicNews news, TopicLife life, Caller caller) {
        this.topics = topics;
        this.views = views;
        this.store = store;
        this.news = news;
        this.life = life;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@QueryParam("archived") @DefaultValue("false") boolean archived) {
        List<TopicCard> cards = topics.after("", MOST_TOPICS, caller.reader(), archived).stream()
                .flatMap(topic -> card(topic).stream())
                .sorted(NEWEST_FIRST)
                .toList();
        boolean others = !topics.after("", 1, caller.reader(), !archived).isEmpty();
        return Pages.ok(Templates.topics(cards, archived, others));
    }

    @GET
    @Path("topics/{slug}")
    @Transactional
    @Operation(hidden = true)
    public Response topic(
            @PathParam("slug") String slug,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("since") @Nullable String since,
            @QueryParam("issue") @Nullable String issue,
            @QueryParam("party") @Nullable String party,
            @CookieParam(LOOKS) @Nullable String cookie) {
        @Nullable Instant time = Times.read("asOf", asOf);
        ClaimFilter filter = ClaimFilter.of(issue(issue), party);
        SinceParameter from = SinceParameter.read(since);
        return find(slug)
                .flatMap(topic -> views.view(topic.slug(), time).map(view -> {
                    Looks looks = looks(topic, cookie);
                    Latest latest = time == null ? news.now(topic, from, looks) : news.at(topic, time, view, from);
                    Travel travel = Travel.of(life.moments(topic.slug(), MOST_MOMENTS), time);
                    TopicPage page =
                            TopicPage.of(view, filter, latest, news.log(topic, time), travel, topic.archivedAt());
                    return time == null ? seen(topic, page, looks) : Pages.ok(Templates.topic(page));
                }))
                .orElseGet(() -> Pages.of(
                        Response.Status.NOT_FOUND,
                        Templates.gone("No such topic", "Nobody follows a topic that is called “" + slug + "”.")));
    }

    private Optional<FollowedTopic> find(String slug) {
        try {
            return topics.find(TopicSlug.parse(slug), caller.reader());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<TopicCard> card(FollowedTopic topic) {
        return views.summary(topic.slug(), null)
                .map(summary -> EventJson.mapper().convertValue(summary.get("overview"), Overview.class))
                .map(overview -> TopicCard.of(
                        topic.slug().value(),
                        topic.definition().title(),
                        store.parties(topic.slug(), MOST_PARTIES),
                        overview));
    }

    private static @Nullable Issue issue(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        try {
            return Issue.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.wrongValue("issue", "is none of " + Arrays.toString(Issue.values())));
        }
    }

    private static Looks looks(FollowedTopic topic, @Nullable String cookie) {
        long now = Instant.now().getEpochSecond();
        return Looks.read(cookie)
                .filter(looks -> looks.seen() <= topic.revision())
                .map(looks -> looks.again(topic.revision(), now))
                .orElseGet(() -> Looks.first(topic.revision(), now));
    }

    /** The page, and that the reader has seen the topic so far; who looks at the past has not. */
    private static Response seen(FollowedTopic topic, TopicPage page, Looks looks) {
        NewCookie cookie = new NewCookie.Builder(LOOKS)
                .value(looks.cookie())
                .path("/topics/" + topic.slug())
                .maxAge((int) REMEMBERED.toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.fromResponse(Pages.ok(Templates.topic(page)))
                .cookie(cookie)
                .build();
    }
}
