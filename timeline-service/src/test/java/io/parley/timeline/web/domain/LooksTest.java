package io.parley.timeline.web.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooksTest {

    private static final long NINE = 1_800_000_000L;
    private static final long MINUTE = 60;

    @Test
    void within_a_visit_what_was_new_stays_new() {
        Looks first = Looks.first(5, NINE);
        Looks soon = first.again(7, NINE + 10 * MINUTE);
        assertThat(soon.before()).isEqualTo(first.before());
        assertThat(soon.again(8, NINE + 35 * MINUTE).before()).isEqualTo(first.before());
    }

    @Test
    void who_comes_back_is_told_what_came_after_what_he_saw_last() {
        Looks morning = Looks.first(5, NINE).again(7, NINE + 10 * MINUTE);
        assertThat(morning.again(20, NINE + 120 * MINUTE).before()).isEqualTo(7);
    }

    @Test
    void a_cookie_keeps_it() {
        Looks looks = new Looks(3, 9, NINE);
        assertThat(Looks.read(looks.cookie())).contains(looks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.2", "a.b.c", "1.2.3.4", "99999999999999999999.1.1", "-1.2.3"})
    void what_somebody_else_wrote_is_no_look(String cookie) {
        assertThat(Looks.read(cookie)).isEmpty();
        assertThat(Looks.read(null)).isEmpty();
    }
}
