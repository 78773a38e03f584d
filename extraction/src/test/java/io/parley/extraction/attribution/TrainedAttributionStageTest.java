package io.parley.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.extraction.attribution.Attribution.Kind;
import org.junit.jupiter.api.Test;

class TrainedAttributionStageTest {

    @Test
    void indirect_speech_keeps_its_that() {
        assertThat(Attributions.in("The mediator said that both delegations would return to Geneva on Monday."))
                .containsExactly("The mediator | said | that both delegations would return to Geneva on Monday");
    }

    @Test
    void a_cue_may_follow_the_quotation() {
        assertThat(Attributions.in("\"We will not sign,\" Foreign Minister Ana Petrova said."))
                .containsExactly("Foreign Minister Ana Petrova | said | \"We will not sign,\"");
    }

    @Test
    void a_cue_may_split_the_quotation() {
        assertThat(Attributions.in("\"The offer,\" she said, \"is too thin.\""))
                .containsExactly("she | said | \"The offer,\" / \"is too thin.\"");
    }

    @Test
    void a_quotation_goes_on_after_the_sentence_with_the_cue() {
        assertThat(Attributions.in(
                        "\"We will not sign,\" Petrova told reporters in Lisbon. \"The offer is too thin.\""))
                .containsExactly("Petrova | told | \"We will not sign,\" / \"The offer is too thin.\"");
    }

    @Test
    void words_between_source_and_cue_belong_to_neither() {
        assertThat(Attributions.in("A regional official, speaking on condition of anonymity, said talks had stalled."))
                .containsExactly("A regional official | said | talks had stalled");
    }

    @Test
    void belief_is_told_from_speech() {
        assertThat(Attributions.of(Attributions.document("The minister believed that the deal was near.")))
                .extracting(Attribution::kind)
                .containsExactly(Kind.BELIEF);
        assertThat(Attributions.of(Attributions.document("The minister said that the deal was near.")))
                .extracting(Attribution::kind)
                .containsExactly(Kind.SPEECH);
    }

    @Test
    void according_to_may_open_the_sentence() {
        assertThat(Attributions.in("According to Reuters, the envoys met twice on Sunday."))
                .containsExactly("Reuters | According to | the envoys met twice on Sunday");
    }

    @Test
    void quotation_marks_belong_to_the_content() {
        assertThat(Attributions.in("Berg said the two sides were \"working day and night\" on a text."))
                .containsExactly("Berg | said | the two sides were \"working day and night\" on a text");
    }

    @Test
    void a_quotation_that_is_opened_again_in_the_next_paragraph_keeps_its_source() {
        assertThat(Attributions.in("\"We have waited long enough,\" said Anna Berg. \"The offer is on the table.\n\n"
                        + "\"Now it is their turn to answer.\""))
                .last()
                .isEqualTo("Anna Berg | - | \"Now it is their turn to answer.\"");
    }
}
