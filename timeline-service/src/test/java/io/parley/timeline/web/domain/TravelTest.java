package io.parley.timeline.web.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.timeline.web.domain.Travel.Stop;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TravelTest {

    private static final Instant NOON = Instant.parse("2025-10-08T12:00:00Z");
    private static final List<Instant> MOMENTS = List.of(NOON, NOON.plusSeconds(60), NOON.plusSeconds(120));

    private static List<Boolean> chosen(Travel travel) {
        return travel.stops().stream().map(Stop::chosen).toList();
    }

    @Test
    void now_is_no_stop_of_the_past() {
        Travel travel = Travel.of(MOMENTS, null);
        assertThat(travel.past()).isFalse();
        assertThat(chosen(travel)).containsOnly(false);
    }

    @Test
    void a_time_between_two_stops_is_at_the_earlier_one() {
        Travel travel = Travel.of(MOMENTS, NOON.plusSeconds(61));
        assertThat(chosen(travel)).containsExactly(false, true, false);
        assertThat(travel.later()).isEqualTo(1);
    }

    @Test
    void before_all_stops_the_slider_stands_at_the_time_that_was_asked_for_and_all_are_later() {
        Travel travel = Travel.of(MOMENTS, NOON.minusSeconds(1));
        assertThat(chosen(travel)).containsExactly(true, false, false, false);
        assertThat(travel.stops().get(0).at()).isEqualTo("2025-10-08T11:59:59Z");
        assertThat(travel.later()).isEqualTo(3);
    }
}
