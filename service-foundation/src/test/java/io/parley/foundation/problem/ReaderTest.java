package io.parley.foundation.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
                "application/json;q=0.5, TEXT/HTML"
            })
    void who_asks_for_html_by_name_is_a_person(String accept) {
        assertThat(Reader.isPerson(accept)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "",
                "text/html;q=0",
                "text/html;q=0.2,application/json",
                "text/html;q=x"
            })
    void everybody_else_is_a_program(String accept) {
        assertThat(Reader.isPerson(accept)).isFalse();
    }

    @Test
    void who_says_nothing_is_a_program() {
        assertThat(Reader.isPerson(null)).isFalse();
    }
}
