package io.parley.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.parley.events.EventJson;
import org.junit.jupiter.api.Test;

class SparklineTest {

    private static String of(String days) throws JsonProcessingException {
        return Sparkline.of(EventJson.mapper().readTree(days.replace('\'', '"')));
    }

    @Test
    void each_day_has_a_bar_and_a_quiet_day_that_of_the_day_before() throws JsonProcessingException {
        assertThat(
                        of(
                                "[{'date':'2025-10-01','value':-1},{'date':'2025-10-03','value':0},{'date':'2025-10-04','value':1}]"))
                .isEqualTo("▁▁▅█  2025-10-01 to 2025-10-04");
    }

    @Test
    void one_day_is_no_course() throws JsonProcessingException {
        assertThat(of("[{'date':'2025-10-01','value':0.4}]")).isEmpty();
    }

    @Test
    void the_last_sixty_days_are_shown() throws JsonProcessingException {
        assertThat(of("[{'date':'2025-01-01','value':-0.5},{'date':'2025-10-04','value':1}]"))
                .startsWith("▃".repeat(59) + "█")
                .endsWith("2025-08-06 to 2025-10-04");
    }
}
