package io.parley.timeline.web.domain;

import io.parley.timeline.webhooks.domain.Delivery;
import io.parley.timeline.webhooks.domain.Webhook;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The webhooks of a topic as their page shows them.
 *
 * @param secret of the subscription that was made just now; shown this once
 * @param fault why a subscription was not made
 * @param told what became of the last deed
 */
public record WebhookPage(
        String slug,
        String title,
        List<Line> lines,
        @Nullable String secret,
        @Nullable String fault,
        @Nullable String told) {

    /** One subscription: its state in a sentence, and its log. */
    public record Line(String id, String url, boolean paused, boolean well, String state, List<Delivery> log) {

        public static Line of(Webhook webhook, long revision, List<Delivery> log) {
            boolean well = webhook.pause() == null && webhook.failures() == 0;
            return new Line(
                    webhook.id().toString(),
                    webhook.url().toString(),
                    webhook.pause() != null,
                    well,
                    state(webhook, revision),
                    log);
        }

        private static String state(Webhook webhook, long revision) {
            String sent = "Revision " + webhook.sentRevision() + " of " + revision + " is delivered";
            if (webhook.pause() == null) {
                return webhook.failures() == 0
                        ? sent + "."
                        : sent + ". " + tries(webhook.failures()) + " in a row failed; the next one is at "
                                + Moments.exactly(webhook.nextTryAt()) + ".";
            }
            return switch (webhook.pause()) {
                case ASKED -> sent + ". Paused.";
                case FAILING ->
                    sent + ". Paused: the receiver has failed since "
                            + Moments.exactly(Objects.requireNonNull(webhook.failingSince()))
                            + ". Resume it when it is well; what it missed is sent then.";
                case GONE -> sent + ". Paused: the receiver says that it is gone for good.";
                case NO_RIGHT ->
                    sent + ". Nothing is sent: the receiver was subscribed when others could read this topic."
                            + " Subscribe it again if it may have what its readers have.";
            };
        }

        private static String tries(int failures) {
            return failures == 1 ? "1 try" : failures + " tries";
        }
    }
}
