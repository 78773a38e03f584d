package io.parley.foundation.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
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
}
