package io.parley.timeline.webhooks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.webhooks.domain.Webhook.Pause;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

    private static final Instant NOW = Instant.parse("2025-10-08T12:00:00Z");
    private static final Reply ERROR = new Reply(500, "answered", 3);
    private final RetryPlan plan = new RetryPlan(Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofHours(24));

    private static Webhook failing(int failures, Instant since) {
        return new Webhook(
                UUID.randomUUID(),
                new TopicSlug("talks"),
                URI.create("https://receiver.example/"),
                Secret.fresh(),
                NOW,
                7,
                failures,
                since,
                NOW,
                null);
    }

    @Test
    void each_pause_is_twice_the_one_before_up_to_a_limit() {
        assertThat(plan.after(failing(0, null), ERROR, NOW).nextTryAt()).isEqualTo(NOW.plusSeconds(2));
        assertThat(plan.after(failing(3, NOW), ERROR, NOW).nextTryAt()).isEqualTo(NOW.plusSeconds(16));
        assertThat(plan.after(failing(40, NOW), ERROR, NOW).nextTryAt()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
    }

    @Test
    void a_failure_passes_no_revision() {
        Webhook after = plan.after(failing(0, null), ERROR, NOW);
        assertThat(after.sentRevision()).isEqualTo(7);
        assertThat(after.failures()).isEqualTo(1);
        assertThat(after.failingSince()).isEqualTo(NOW);
        assertThat(after.pause()).isNull();
    }

    @Test
    void a_receiver_that_failed_for_a_day_is_paused() {
        assertThat(plan.after(failing(90, NOW.minus(Duration.ofHours(23))), ERROR, NOW)
                        .pause())
                .isNull();
        assertThat(plan.after(failing(90, NOW.minus(Duration.ofHours(24))), ERROR, NOW)
                        .pause())
                .isEqualTo(Pause.FAILING);
    }

    @Test
    void a_receiver_that_is_gone_is_paused_at_once() {
        assertThat(plan.after(failing(0, null), new Reply(410, "answered", 3), NOW)
                        .pause())
                .isEqualTo(Pause.GONE);
    }
}
