package io.parley.timeline.webhooks.adapter;

import io.parley.timeline.webhooks.domain.Webhook;
import io.parley.timeline.webhooks.domain.Webhook.Pause;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Subscriptions as they are sent and answered. */
final class WebhookBodies {

    private WebhookBodies() {}

    /** A receiver that wants the changes of a topic. */
    @Schema(examples = "{\"url\": \"https://receiver.example/parley\"}")
    record NewWebhook(
            @Schema(pattern = "^[hH][tT][tT][pP][sS]?://[^/?#\\s]")
            @NotBlank(message = "is needed")
            @Size(max = 2000, message = "is longer than 2000 characters")
            String url) {}

    /** What can be changed of a subscription. */
    @Schema(examples = "{\"paused\": true}")
    record WebhookChange(boolean paused) {}

    /** @param secret given once, in the answer to the request that made the subscription */
    record WebhookBody(
            UUID id,
            String url,
            @Nullable String secret,
            Instant createdAt,
            long sentRevision,
            int failures,
            @Nullable Instant failingSince,
            @Nullable Instant nextTryAt,
            @Nullable Pause paused) {

        static WebhookBody of(Webhook webhook) {
            return body(webhook, null);
        }

        static WebhookBody withSecret(Webhook webhook) {
            return body(webhook, webhook.secret().text());
        }

        private static WebhookBody body(Webhook webhook, @Nullable String secret) {
            return new WebhookBody(
                    webhook.id(),
                    webhook.url().toString(),
                    secret,
                    webhook.createdAt(),
                    webhook.sentRevision(),
                    webhook.failures(),
                    webhook.failingSince(),
                    webhook.failures() > 0 && webhook.pause() == null ? webhook.nextTryAt() : null,
                    webhook.pause());
        }
    }

    /** All subscriptions of a topic. */
    record WebhookList(List<WebhookBody> items) {}
}
