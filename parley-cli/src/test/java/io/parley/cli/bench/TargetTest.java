package io.parley.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetTest {

    @Test
    void a_target_is_told_as_the_tables_tell_it() {
        assertThat(Target.ratioAtLeast(0.8)).hasToString("≥ 80 %");
        assertThat(Target.ratioAtLeast(5)).hasToString("≥ 500 %");
        assertThat(Target.ratioBelow(3)).hasToString("< 3.0 ×");
        assertThat(Target.atLeast(1_000)).hasToString("≥ 1,000");
        assertThat(Target.below(768)).hasToString("< 768");
        assertThat(Target.below(1.2)).hasToString("< 1.2");
    }
}
