package io.parley.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.EventType;
import io.parley.events.claims.TimelineEvent;
import io.parley.events.entities.EntityRef;
import io.parley.extraction.Engine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article tells as a happening of its negotiation, and what it only denies, hopes for or supposes. */
class EventsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AGREE   | signed   | Chile and Peru signed a peace agreement in Lima on Monday.
            AGREE   | agreed   | Chile and Peru agreed on Monday to end the border dispute.
            CONSULT | met      | The president of Chile met Angela Merkel in Berlin on Monday for talks on the border.
            REJECT  | rejected | Chile rejected the proposal of Peru on Monday.
            CONCEDE | scrapped | Rail services resumed after the unions scrapped a plan for a strike over pay.
            ACCUSE  | accused  | Chile accused Peru on Monday of breaking the truce.
            """)
    void what_happened_has_its_type_and_trigger(EventType type, String trigger, String body) {
        assertThat(Engine.read(body).events()).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo(type);
            assertThat(event.trigger().text()).isEqualTo(trigger);
            assertThat(event.status()).isEqualTo(EventStatus.HAPPENED);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            negation   | Chile and Peru have not signed a peace agreement.
            never      | Chile and Peru never signed the peace agreement.
            hope       | Chile hopes to sign a peace agreement with Peru.
            condition  | Chile would sign a peace agreement if Peru withdrew its troops.
            demand     | Chile called on Peru to sign the peace agreement.
            refusal    | Chile refused to sign the peace agreement with Peru.
            denial     | Peru denied that it had signed an agreement with Chile.
            question   | It is unclear whether Chile has signed the agreement.
            nobody     | Neither Chile nor Peru signed the agreement.
            nearness   | Chile was close to signing a peace agreement with Peru on Monday.
            brink      | Chile was on the brink of signing a peace agreement with Peru.
            """)
    void what_is_not_told_as_done_is_no_agreement_that_happened(String kind, String body) {
        assertThat(Engine.read(body).events())
                .as(kind)
                .filteredOn(e -> e.status() == EventStatus.HAPPENED)
                .extracting(TimelineEvent::type)
                .doesNotContain(EventType.AGREE, EventType.SUPPORT, EventType.CONCEDE);
    }

    @Test
    void what_is_still_to_come_is_planned() {
        assertThat(Engine.read("The ministers of Chile and Peru will meet in Geneva on Friday for talks.")
                        .events())
                .isNotEmpty()
                .extracting(TimelineEvent::status)
                .containsOnly(EventStatus.PLANNED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLANNED  | The ministers of Chile and Peru meet on Monday in Geneva for talks.
            HAPPENED | The ministers of Chile and Peru met on Monday in Geneva for talks.
            PLANNED  | The ministers of Chile and Peru meet on Friday in Geneva for talks.
            HAPPENED | Peace talks between Chile and Peru opened in Geneva on Monday.
            """)
    void the_present_with_a_day_is_a_schedule_and_what_opened_has_happened(EventStatus status, String body) {
        assertThat(Engine.read(body).events())
                .isNotEmpty()
                .extracting(TimelineEvent::status)
                .containsOnly(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-06-14 | After Peru withdrew its troops on Saturday, Chile signed the truce on Monday.
            2021-06-12 | Chile, which signed the truce on Saturday, accused Peru on Monday of breaking it.
            """)
    void of_two_days_a_deed_has_that_of_its_own_clause(String day, String body) {
        assertThat(Engine.read(body).events())
                .filteredOn(e -> e.trigger().text().equals("signed"))
                .extracting(TimelineEvent::date)
                .containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REQUEST | Norway called the peace deal a historic step in the talks on Monday.
            AGREE | The union's leader clinched a majority of the delegates in the talks on Monday.
            AGREE | Norway will resume aid for the talks once a political agreement is reached.
            CONSULT | The minister hinted at a deal in a news conference about the talks on Monday.
            """)
    void a_word_of_an_event_in_another_sense_tells_none(EventType type, String body) {
        assertThat(Engine.read(body).events()).noneMatch(event -> event.type() == type);
    }

    @Test
    void who_calls_a_strike_does_not_give_way() {
        assertThat(Engine.read("The unions called a strike over pay on Monday after the talks failed.")
                        .events())
                .extracting(TimelineEvent::type)
                .doesNotContain(EventType.CONCEDE);
    }

    @Test
    void the_doer_stands_first_and_the_date_is_that_of_the_deed() {
        List<TimelineEvent> events =
                Engine.read("Chile rejected the proposal of Peru on Monday.").events();
        assertThat(events).anySatisfy(event -> {
            assertThat(event.actors()).extracting(EntityRef::name).startsWith("Chile");
            assertThat(event.date()).isEqualTo("2021-06-14");
        });
    }

    @Test
    void an_article_about_no_negotiation_has_no_events() {
        assertThat(Engine.read("The museum opened a new wing with paintings from the harbour towns.")
                        .events())
                .isEmpty();
    }
}
