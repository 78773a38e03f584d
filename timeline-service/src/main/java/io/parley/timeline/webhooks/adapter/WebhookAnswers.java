package io.parley.timeline.webhooks.adapter;

import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.webhooks.application.Webhooks;
import io.parley.timeline.webhooks.domain.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds the subscription that a request is about. */
@ApplicationScoped
public class WebhookAnswers {

    private final Webhooks webhooks;

    @Inject
    WebhookAnswers(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** @throws ProblemException with 404 when the topic has none with this id */
    public Webhook find(TopicSlug topic, UUID id) {
        return webhooks.find(topic, id)
                .orElseThrow(() -> new ProblemException(Problem.of(404, "there is no subscription with this id")));
    }
}
