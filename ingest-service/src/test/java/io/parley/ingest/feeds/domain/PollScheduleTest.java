package io.parley.ingest.feeds.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.ingest.feeds.domain.PollResult.Failed;
import io.parley.ingest.feeds.domain.PollResult.Unchanged;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PollScheduleTest {

    private static final Instant NOW = Instant.parse("2025-10-07T10:00:00Z");
    private static final Duration INTERVAL = Duration.ofMinutes(5);

    @Test
    void a_healthy_feed_is_asked_after_its_interval_and_at_most_a_tenth_later() {
        assertThat(PollSchedule.next(NOW, INTERVAL, 0, new Unchanged(), 0)).isEqualTo(NOW.plus(INTERVAL));
        assertThat(PollSchedule.next(NOW, INTERVAL, 0, new Unchanged(), 1)).isEqualTo(NOW.plusSeconds(330));
    }

    @Test
    void every_failure_in_a_row_doubles_the_wait_up_to_six_hours() {
        Failed failed = new Failed("down", null);
        assertThat(PollSchedule.next(NOW, INTERVAL, 1, failed, 0)).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        assertThat(PollSchedule.next(NOW, INTERVAL, 2, failed, 0)).isEqualTo(NOW.plus(Duration.ofMinutes(20)));
        assertThat(PollSchedule.next(NOW, INTERVAL, 99, failed, 0)).isEqualTo(NOW.plus(Duration.ofHours(6)));
    }

    @Test
    void a_server_that_wants_to_be_left_alone_is_left_alone() {
        Failed failed = new Failed("busy", Duration.ofDays(1));
        assertThat(PollSchedule.next(NOW, INTERVAL, 1, failed, 0)).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }
}
