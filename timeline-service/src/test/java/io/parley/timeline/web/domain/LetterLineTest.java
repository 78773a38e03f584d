package io.parley.timeline.web.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterLineTest {

    @Test
    void the_kind_is_told_once_and_in_words() {
        assertThat(LetterLine.reason("NOT_AN_EVENT", "not an event: no JSON at byte 0"))
                .isEqualTo("Not an event: no JSON at byte 0");
        assertThat(LetterLine.reason("WRONG_TYPE", "ce_type is not io.parley.claims"))
                .isEqualTo("Wrong type: ce_type is not io.parley.claims");
    }
}
