package io.parley.timeline.web.adapter;

import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.views.adapter.TopicAnswers;
import io.parley.timeline.web.adapter.Pages.Templates;
import io.parley.timeline.web.domain.WebhookPage;
import io.parley.timeline.web.domain.WebhookPage.Line;
import io.parley.timeline.webhooks.adapter.WebhookAnswers;
import io.parley.timeline.webhooks.application.Courier;
import io.parley.timeline.webhooks.application.Subscribing;
import io.parley.timeline.webhooks.application.Webhooks;
import io.parley.timeline.webhooks.domain.Reply;
import io.parley.timeline.webhooks.domain.Webhook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The page on which operators subscribe receivers to a topic, try them out, and see what became of every request. */
@Path("topics/{slug}/webhooks")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.TEXT_HTML)
public class WebhookPages {

    private static final int LOGGED = 20;

    private final TopicAnswers topics;
    private final Subscribing subscribing;
    private final Webhooks webhooks;
    private final WebhookAnswers answers;
    private final Courier courier;

    @Inject
    WebhookPages(
            TopicAnswers topics, Subscribing subscribing, Webhooks webhooks, WebhookAnswers answers, Courier courier) {
        this.topics = topics;
        this.subscribing = subscribing;
        this.webhooks = webhooks;
        this.answers = answers;
        this.courier = courier;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("slug") String slug) {
        return Pages.ok(Templates.webhooks(page(topics.find(slug), null, null, null)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response sent(
            @PathParam("slug") String slug,
            @FormParam("action") @DefaultValue("") String action,
            @FormParam("id") @Nullable UUID id,
            @FormParam("url") @DefaultValue("") String url) {
        FollowedTopic topic = topics.find(slug);
        return action.equals("subscribe") ? subscribed(topic, url) : done(topic, action, find(topic, id));
    }

    private Response subscribed(FollowedTopic topic, String url) {
        try {
            Webhook webhook = subscribing.subscribe(topic, url);
            return Pages.ok(Templates.webhooks(page(topic, webhook.secret().text(), null, null)));
        } catch (IllegalArgumentException e) {
            return Pages.of(
                    Response.Status.BAD_REQUEST,
                    Templates.webhooks(page(topic, null, "“" + url + "” " + e.getMessage(), null)));
        }
    }

    private Response done(FollowedTopic topic, String action, Webhook webhook) {
        String told =
                switch (action) {
                    case "test" -> trial(courier.test(webhook, topic.revision()));
                    case "pause", "resume" -> {
                        webhooks.pause(topic.slug(), webhook.id(), action.equals("pause"));
                        yield null;
                    }
                    case "remove" -> {
                        webhooks.remove(topic.slug(), webhook.id());
                        yield "Nothing more is sent to " + webhook.url() + ".";
                    }
                    default ->
                        throw new ProblemException(
                                Problem.wrongValue("action", "is not subscribe, test, pause, resume or remove"));
                };
        return Pages.ok(Templates.webhooks(page(topic, null, null, told)));
    }

    private static String trial(Reply reply) {
        return reply.isTaken()
                ? "The receiver took the trial (" + reply.status() + ", " + reply.millis() + " ms)."
                : "The receiver did not take the trial: " + (reply.status() == null ? "" : reply.status() + ", ")
                        + reply.outcome() + ".";
    }

    private Webhook find(FollowedTopic topic, @Nullable UUID id) {
        if (id == null) {
            throw new ProblemException(Problem.wrongValue("id", "is needed"));
        }
        return answers.find(topic.slug(), id);
    }

    private WebhookPage page(
            FollowedTopic topic, @Nullable String secret, @Nullable String fault, @Nullable String told) {
        List<Line> lines = webhooks.of(topic.slug()).stream()
                .map(webhook -> Line.of(webhook, topic.revision(), webhooks.log(webhook.id(), LOGGED)))
                .toList();
        return new WebhookPage(topic.slug().value(), topic.definition().title(), lines, secret, fault, told);
    }
}
