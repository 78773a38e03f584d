package io.parley.extraction.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Meeting;
import io.parley.events.claims.MeetingStatus;
import io.parley.events.entities.EntityRef;
import io.parley.extraction.Engine;
import java.util.List;
import org.junit.jupiter.api.Test;

class JourneysTest {

    private static final String TALKS = "Peru and Chile opened talks on the border on Monday. ";

    @Test
    void envoys_who_set_out_for_a_city_are_to_meet_there() {
        assertThat(in("Lima", TALKS + "Envoy Carlos Ruiz left Quito on Tuesday for Lima, the ministry said."))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED));
    }

    @Test
    void who_sets_out_for_talks_has_not_held_them() {
        assertThat(Engine.read(
                                "President Carlos Ruiz of Peru headed for Chile on Wednesday for talks with President Ana"
                                        + " Quispe on the border.")
                        .meetings())
                .extracting(Meeting::status)
                .containsOnly(MeetingStatus.PLANNED);
    }

    @Test
    void whoever_does_not_leave_or_leaves_for_a_state_meets_nobody_there() {
        assertThat(in("Lima", TALKS + "Envoy Carlos Ruiz did not leave for Lima on Tuesday."))
                .isEmpty();
        assertThat(in("Peru", TALKS + "Envoy Carlos Ruiz left on Tuesday for Peru."))
                .isEmpty();
    }

    @Test
    void a_journey_in_an_article_without_talks_is_no_meeting() {
        assertThat(in("Lima", "The singer Carlos Ruiz left on Tuesday for Lima."))
                .isEmpty();
    }

    @Test
    void whoever_is_to_join_the_talks_takes_part_and_whom_he_advises_does_not() {
        assertThat(Engine.read(
                                "Two senior figures — envoy Carlos Ruiz and Ana Quispe, an adviser to President Peter Holm — are"
                                        + " set to join border talks between Peru and Chile on Wednesday.")
                        .meetings())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.participants())
                        .extracting(EntityRef::name)
                        .contains("Carlos Ruiz", "Ana Quispe", "Chile")
                        .doesNotContain("Peter Holm"));
    }

    private static List<Meeting> in(String city, String text) {
        return Engine.read(text).meetings().stream()
                .filter(m -> m.venue() != null && m.venue().name().equals(city))
                .toList();
    }
}
