package io.parley.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final StringWriter err = new StringWriter();

    @Test
    void a_line_says_how_far_how_fast_and_how_long_still() {
        Pace pace = new Pace(new PrintWriter(err, true), "articles", 1_000);
        for (int i = 0; i < 250; i++) {
            pace.oneMore();
        }
        assertThat(pace.line(Duration.ofSeconds(10)))
                .isEqualTo("[ 10.0 s] 250 of 1,000 articles, 25 a second, about 30 s left");
    }

    @Test
    void a_short_work_says_nothing() {
        new Pace(new PrintWriter(err, true), "articles", 1).oneMore();
        assertThat(err.toString()).isEmpty();
    }
}
