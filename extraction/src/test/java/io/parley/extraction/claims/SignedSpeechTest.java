package io.parley.extraction.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Claim;
import io.parley.events.claims.QuoteKind;
import io.parley.events.claims.SpeakerKind;
import io.parley.extraction.Engine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what where the text signs it in so many words. */
class SignedSpeechTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The owners' offer has expired, mediator Peter Holm said Monday.|Peter Holm|The owners' offer has expired",
                "LIMA, May 3, 2024 (AP) — The pilots will walk out on Sunday, union chief Carlos Ruiz said Friday."
                        + "|Carlos Ruiz|The pilots will walk out on Sunday",
                "QUITO, May 3 - \"The bridge stays shut,\" said governor Ana Quispe.|Ana Quispe|The bridge stays shut",
                "‘We saw no text,’ Carlos Ruiz said.|Carlos Ruiz|We saw no text",
                "The truce, which envoy Peter Holm said was the longest in years, ends on Sunday."
                        + "|Peter Holm|was the longest in years",
                "Ruiz was warned by governor Ana Quispe that the bridge would stay shut."
                        + "|Ana Quispe|the bridge would stay shut",
            })
    void what_is_signed_is_said_by_who_signs_it(String text, String speaker, String content) {
        List<Claim> claims = Engine.read(text).claims();
        assertThat(claims).anySatisfy(claim -> {
            assertThat(claim.speaker().name()).isEqualTo(speaker);
            assertThat(claim.content().get(0).text()).isEqualTo(content);
        });
    }

    @Test
    void each_of_two_quotations_in_a_paragraph_is_its_own_speakers() {
        List<Claim> claims = Engine.read(
                        "\"We take the offer,\" Carlos Ruiz said. \"We turn it down,\" Peter Holm said.")
                .claims();
        assertThat(claims).extracting(c -> c.speaker().name()).containsExactly("Carlos Ruiz", "Peter Holm");
        assertThat(claims).extracting(Claim::quote).containsOnly(QuoteKind.DIRECT);
    }

    @Test
    void a_quotation_behind_a_line_that_names_its_speaker_is_that_speakers() {
        List<Claim> claims = Engine.read("And from governor Ana Quispe:\n\n\"We will open the bridge.\"")
                .claims();
        assertThat(claims).extracting(c -> c.speaker().name()).containsExactly("Ana Quispe");
    }

    @Test
    void an_unnamed_speaker_is_not_the_person_of_another_office_who_is_named_next() {
        List<Claim> claims = Engine.read("\"We will not leave,\" said a young miner.\n\n"
                        + "President Carlos Ruiz said the pit would close in May.")
                .claims();
        assertThat(claims.get(0).speaker().kind()).isEqualTo(SpeakerKind.ANONYMOUS);
        assertThat(claims.get(0).speaker().name()).contains("miner");
    }

    @ParameterizedTest
    @CsvSource({
        "The airline declined to comment.",
        "The airline refused to be named.",
        "The ministers declined to say when."
    })
    void whoever_only_keeps_silent_claims_nothing(String text) {
        assertThat(Engine.read(text).claims()).isEmpty();
    }

    @Test
    void refusing_to_give_something_up_is_more_than_silence() {
        assertThat(Engine.read("Peru refused to give up the island, its foreign ministry said.")
                        .claims())
                .isNotEmpty();
    }

    @Test
    void she_and_he_are_two_people() {
        List<Claim> claims = Engine.read("Envoy Tran Thi Mai met minister Wang Bo. She said the reef was hers."
                        + " He said the reef was his.")
                .claims();
        assertThat(claims).extracting(c -> c.speaker().name()).containsExactly("Tran Thi Mai", "Wang Bo");
    }

    @Test
    void the_agency_of_a_dateline_passes_nothing_on() {
        assertThat(Engine.read("LIMA (AFP) - The pilots signed a deal, union chief Carlos Ruiz said.")
                        .claims())
                .allSatisfy(claim -> assertThat(claim.via()).isEmpty());
    }
}
