package io.parley.timeline.views.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parley.timeline.views.domain.MomentumByDay.Push;
import io.parley.timeline.views.domain.Overview.Momentum.Day;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MomentumByDayTest {

    private static final double HALF_LIFE = 7;

    private static Push push(String at, int sign) {
        return new Push(Instant.parse(at), sign, 0.8);
    }

    @Test
    void each_day_stands_at_what_was_published_until_its_end() {
        List<Day> days = MomentumByDay.of(
                List.of(
                        push("2025-10-01T10:00:00Z", 1),
                        push("2025-10-08T10:00:00Z", -1),
                        push("2025-10-08T23:59:59Z", -1)),
                HALF_LIFE);
        assertThat(days).extracting(Day::date).containsExactly("2025-10-01", "2025-10-08");
        assertThat(days).extracting(Day::claims).containsExactly(1, 2);
        assertThat(days.get(0).value()).isEqualTo(1);
        // The older one has faded to a half against two new ones.
        assertThat(days.get(1).value()).isCloseTo((0.5 - 2) / 2.5, within(0.05));
    }

    @Test
    void a_long_course_keeps_its_latest_days() {
        List<Push> pushes = new ArrayList<>();
        Instant start = Instant.parse("2020-01-01T00:00:00Z");
        for (int day = 0; day < 2 * MomentumByDay.MOST_DAYS; day++) {
            pushes.add(new Push(start.plusSeconds(86_400L * day), 1, 1));
        }
        List<Day> days = MomentumByDay.of(pushes, HALF_LIFE);
        assertThat(days).hasSize(MomentumByDay.MOST_DAYS);
        assertThat(days.get(0).date()).isGreaterThan("2021-01-01");
    }

    @Test
    void without_stands_there_is_no_course() {
        assertThat(MomentumByDay.of(List.of(), HALF_LIFE)).isEmpty();
    }
}
