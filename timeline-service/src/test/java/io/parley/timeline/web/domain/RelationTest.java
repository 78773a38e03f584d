package io.parley.timeline.web.domain;

import static io.parley.events.claims.Stance.ACCEPTS;
import static io.parley.events.claims.Stance.DEMANDS;
import static io.parley.events.claims.Stance.OFFERS;
import static io.parley.events.claims.Stance.REJECTS;
import static io.parley.events.claims.Stance.STATES;
import static io.parley.events.claims.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelationTest {

    @Test
    void who_refuses_what_another_wants_is_apart_from_him() {
        assertThat(Relation.of(List.of(REJECTS, DEMANDS))).isEqualTo(Relation.APART);
        assertThat(Relation.of(List.of(OFFERS, REJECTS))).isEqualTo(Relation.APART);
    }

    @Test
    void all_have_to_consent_and_one_to_accept() {
        assertThat(Relation.of(List.of(ACCEPTS, SUPPORTS))).isEqualTo(Relation.AGREED);
        assertThat(Relation.of(List.of(SUPPORTS, SUPPORTS))).isEqualTo(Relation.UNCLEAR);
        assertThat(Relation.of(List.of(ACCEPTS, DEMANDS))).isEqualTo(Relation.UNCLEAR);
    }

    @Test
    void two_who_both_refuse_or_both_ask_may_mean_different_things() {
        assertThat(Relation.of(List.of(REJECTS, REJECTS))).isEqualTo(Relation.UNCLEAR);
        assertThat(Relation.of(List.of(DEMANDS, DEMANDS))).isEqualTo(Relation.UNCLEAR);
        assertThat(Relation.of(List.of(STATES, REJECTS))).isEqualTo(Relation.UNCLEAR);
    }

    @Test
    void one_side_alone_is_neither_near_nor_far() {
        assertThat(Relation.of(List.of(REJECTS))).isEqualTo(Relation.ONE_SIDED);
        assertThat(Relation.of(List.of())).isEqualTo(Relation.UNCLEAR);
    }
}
