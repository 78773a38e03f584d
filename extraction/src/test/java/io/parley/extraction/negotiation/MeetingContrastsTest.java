package io.parley.extraction.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Meeting;
import io.parley.extraction.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence makes of a meeting: told, planned, called off, or none at all. */
class MeetingContrastsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No talks took place in Geneva on Monday between Chile and Peru.",
                "Chile and Peru never met in Geneva.",
                "Chile refused to meet Peru in Geneva on Friday.",
                "Chile denied that it had met Peru in Geneva on Monday.",
                "Reports that Chile and Peru would meet in Geneva on Friday are false.",
                "The minister called for talks between Chile and Peru.",
                "Chile will not meet Peru in Geneva.",
                "Chile would meet Peru only if the fleet left the bay.",
                "John Kerry spoke at a news conference in Geneva on Monday.",
            })
    void what_is_denied_refused_asked_or_conditional_is_no_meeting(String body) {
        assertThat(Engine.read(body).meetings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HELD      | Chile and Peru met in Geneva on Monday.
            HELD      | Chile held talks with Peru in Geneva on Monday.
            HELD      | Talks between Chile and Peru ended in Geneva on Monday without a deal.
            PLANNED   | Chile and Peru will hold talks in Geneva on Friday.
            PLANNED   | Chile agreed to meet Peru in Geneva on Friday.
            PLANNED   | John Kerry is scheduled to meet Angela Merkel in Geneva on Friday.
            CANCELLED | Chile cancelled talks with Peru that were planned in Geneva.
            ONGOING   | Talks between Chile and Peru are continuing in Geneva.
            """)
    void a_meeting_stands_as_its_sentence_says(String status, String body) {
        assertThat(Engine.read(body).meetings())
                .extracting(m -> m.status().name())
                .containsExactly(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Angela Merkel said that Chile and Peru had met in Geneva on Sunday.",
                "Chile and Peru met in Geneva on Sunday, Angela Merkel told Reuters.",
            })
    void who_reports_a_meeting_takes_no_part_in_it(String body) {
        assertThat(Engine.read(body).meetings()).singleElement().satisfies((Meeting m) -> assertThat(m.participants())
                .extracting(p -> p.name())
                .containsExactlyInAnyOrder("Chile", "Peru"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-06-10/2021-06-11 | Two-day talks between Chile and Peru began in Geneva on Thursday.
            2021-06-13/2021-06-14 | Chile and Peru concluded two-day talks in Geneva on Monday.
            2021-06-17/2021-06-18 | Chile and Peru will hold talks in Geneva on Thursday and Friday.
            2021-06-14            | Chile and Peru met in Geneva on Monday and will sign a treaty on Friday.
            2021-06-11            | The dispute will end soon, Angela Merkel said on Friday after talks with John Kerry.
            """)
    void a_meeting_has_all_its_days_and_no_other(String days, String body) {
        assertThat(Engine.read(body).meetings()).extracting(Meeting::date).containsExactly(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tacna  | The presidents of Chile and Peru had a meeting on Monday in the border town of Tacna.
            Geneva | GENEVA, June 14 (Harbour News) - The presidents of Chile and Peru met here on Monday.
                   | GENEVA, June 14 (Harbour News) - The presidents of Chile and Peru met on Monday.
            """)
    void the_venue_is_told_by_its_own_clause(String venue, String body) {
        assertThat(Engine.read(body).meetings()).singleElement().satisfies((Meeting m) -> assertThat(
                        m.venue() == null ? null : m.venue().name())
                .isEqualTo(venue));
    }
}
