package io.parley.ingest.senders.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrantTest {

    @Test
    void a_token_speaks_for_the_providers_that_it_names_and_no_other() {
        Grant grant = Grant.of(List.of("agency", "desk.example"));
        assertThat(grant.covers("agency")).isTrue();
        assertThat(grant.covers("desk.example")).isTrue();
        assertThat(grant.covers("Agency")).isFalse();
        assertThat(grant.covers("reuters")).isFalse();
    }

    @Test
    void a_token_that_names_none_speaks_for_nobody() {
        assertThat(Grant.of(List.of()).covers("agency")).isFalse();
    }

    @Test
    void a_star_speaks_for_everybody() {
        assertThat(Grant.of(List.of("agency", "*")).covers("reuters")).isTrue();
    }
}
