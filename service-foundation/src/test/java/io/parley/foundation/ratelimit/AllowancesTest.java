package io.parley.foundation.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private record Limits(int perSecond, int burst) implements RateLimit {
        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public int clients() {
            return 100;
        }
    }

    private static final class Hand implements TimeMeter {

        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private final Hand hand = new Hand();
    private final Allowances allowances = new Allowances(new Limits(2, 3), hand);

    @Test
    void a_client_may_burst_and_then_has_to_wait() {
        for (int i = 0; i < 3; i++) {
            assertThat(allowances.take("desk")).isZero();
        }
        assertThat(allowances.take("desk")).isEqualTo(Duration.ofMillis(500));
        hand.nanos = Duration.ofMillis(500).toNanos();
        assertThat(allowances.take("desk")).isZero();
        assertThat(allowances.take("desk")).isPositive();
    }

    @Test
    void one_clients_haste_is_not_anothers_wait() {
        for (int i = 0; i < 10; i++) {
            allowances.take("hasty");
        }
        assertThat(allowances.take("calm")).isZero();
    }

    /** A bucket that leaks by the hand's clock, as the database's does by its own. */
    private final class Leaking implements SharedUse {

        private final Map<String, Double> levels = new HashMap<>();
        private long at;

        @Override
        public Map<String, Double> add(Map<String, Long> taken) {
            double leaked = 2 * (hand.nanos - at) / 1e9;
            at = hand.nanos;
            levels.replaceAll((client, level) -> Math.max(0, level - leaked));
            taken.forEach((client, number) -> levels.merge(client, (double) number, Double::sum));
            return Map.copyOf(levels);
        }
    }

    @Test
    void a_client_that_asks_two_replicas_gets_in_the_long_run_no_more_than_from_one() {
        Allowances other = new Allowances(new Limits(2, 3), hand);
        SharedUse shared = new Leaking();
        int passed = 0;
        int seconds = 100;
        for (int tenth = 0; tenth < seconds * 10; tenth++) {
            passed += allowances.take("desk").isZero() ? 1 : 0;
            passed += other.take("desk").isZero() ? 1 : 0;
            hand.nanos += Duration.ofMillis(100).toNanos();
            if (tenth % 10 == 9) {
                allowances.settle(shared);
                other.settle(shared);
            }
        }
        // Two a second and the burst; once, before they know of each other, a burst and a second's worth more.
        assertThat(passed).isBetween(2 * seconds - 10, 2 * seconds + 2 * 3 + 2);
    }

    @Test
    void what_is_told_once_is_not_told_again() {
        assertThat(allowances.take("desk")).isZero();
        SharedUse shared = new Leaking();
        allowances.settle(shared);
        assertThat(shared.add(Map.of())).containsEntry("desk", 1.0);
        allowances.settle(shared);
        assertThat(shared.add(Map.of())).containsEntry("desk", 1.0);
    }
}
