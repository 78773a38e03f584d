package io.parley.benchmarks.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantilesTest {

    @Test
    void the_median_of_two_rounds_is_neither_the_better_nor_the_worse_one() {
        assertThat(Quantiles.of(List.of(8.0, 4.0)).median()).isEqualTo(6.0);
        assertThat(Quantiles.of(List.of(9.0, 1.0, 5.0)).median()).isEqualTo(5.0);
    }
}
