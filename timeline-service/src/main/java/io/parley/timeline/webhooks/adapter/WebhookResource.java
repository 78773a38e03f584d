package io.parley.timeline.webhooks.adapter;

import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.views.adapter.TopicAnswers;
import io.parley.timeline.webhooks.adapter.WebhookBodies.NewWebhook;
import io.parley.timeline.webhooks.adapter.WebhookBodies.WebhookBody;
import io.parley.timeline.webhooks.adapter.WebhookBodies.WebhookChange;
import io.parley.timeline.webhooks.adapter.WebhookBodies.WebhookList;
import io.parley.timeline.webhooks.application.Courier;
import io.parley.timeline.webhooks.application.Subscribing;
import io.parley.timeline.webhooks.application.Webhooks;
import io.parley.timeline.webhooks.domain.Delivery;
import io.parley.timeline.webhooks.domain.Reply;
import io.parley.timeline.webhooks.domain.Webhook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Webhooks of a topic, for operators: a receiver gets every committed change as a signed CloudEvent. */
@Path("/api/v1/topics/{slug}/webhooks")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks")
public class WebhookResource {

    private static final int LOGGED = 100;
    private static final String ID = "A subscription, by the id that it got.";
    private static final String EXAMPLE = "3f2c8f4e-6d0b-4c58-9a3e-8f1f5f6b7c21";

    private final TopicAnswers topics;
    private final Subscribing subscribing;
    private final Webhooks webhooks;
    private final WebhookAnswers answers;
    private final Courier courier;

    @Inject
    WebhookResource(
            TopicAnswers topics, Subscribing subscribing, Webhooks webhooks, WebhookAnswers answers, Courier courier) {
        this.topics = topics;
        this.subscribing = subscribing;
        this.webhooks = webhooks;
        this.answers = answers;
        this.courier = courier;
    }

    @GET
    @Transactional
    @Operation(summary = "The subscriptions of a topic with their state, without their secrets")
    public WebhookList list(@PathParam("slug") String slug) {
        return new WebhookList(webhooks.of(topics.find(slug).slug()).stream()
                .map(WebhookBody::of)
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Subscribes a receiver to what changes from now on; the secret is told this once",
            description =
                    "Each change is sent as a CloudEvent (application/cloudevents+json), signed as Standard Webhooks has it, in"
                            + " order, at least once, again with growing pauses until the receiver answers 2xx.")
    @APIResponse(
            responseCode = "201",
            description = "Subscribed",
            content = @Content(schema = @Schema(implementation = WebhookBody.class)))
    public Response subscribe(@PathParam("slug") String slug, @Valid @NotNull NewWebhook wanted) {
        FollowedTopic topic = topics.find(slug);
        try {
            Webhook webhook = subscribing.subscribe(topic, wanted.url());
            URI address = URI.create("/api/v1/topics/" + topic.slug() + "/webhooks/" + webhook.id());
            return Response.created(address)
                    .entity(WebhookBody.withSecret(webhook))
                    .build();
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.wrongValue("url", String.valueOf(e.getMessage())));
        }
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "A subscription and its state")
    public WebhookBody get(
            @PathParam("slug") String slug, @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return WebhookBody.of(find(slug, id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Pauses a subscription, or resumes it where it stopped")
    public WebhookBody change(
            @PathParam("slug") String slug,
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Valid @NotNull WebhookChange change) {
        webhooks.pause(find(slug, id).topic(), id, change.paused());
        return WebhookBody.of(find(slug, id));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(summary = "Ends a subscription and deletes its log")
    public void remove(
            @PathParam("slug") String slug, @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        webhooks.remove(find(slug, id).topic(), id);
    }

    @POST
    @Path("{id}/test")
    @Operation(summary = "Sends an event without changes at once, and tells what the receiver answered")
    public Reply test(
            @PathParam("slug") String slug, @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return courier.test(find(slug, id), topics.find(slug).revision());
    }

    @GET
    @Path("{id}/deliveries")
    @Transactional
    @Operation(summary = "The latest requests to the receiver, newest first")
    public List<Delivery> deliveries(
            @PathParam("slug") String slug, @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return webhooks.log(find(slug, id).id(), LOGGED);
    }

    private Webhook find(String slug, UUID id) {
        return answers.find(topics.find(slug).slug(), id);
    }
}
