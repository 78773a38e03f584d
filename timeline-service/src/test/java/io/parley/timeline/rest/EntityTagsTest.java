package io.parley.timeline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.EntityTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    private static final EntityTag TAG = new EntityTag("abc", true);

    @ParameterizedTest
    @ValueSource(strings = {"W/\"abc\"", "\"abc\"", "\"x\", W/\"abc\"", " * "})
    void weak_and_strong_forms_of_a_tag_match(String header) {
        assertThat(EntityTags.match(header, TAG)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abcd\"", "abc", "", "W/\"ab\""})
    void another_tag_does_not_match(String header) {
        assertThat(EntityTags.match(header, TAG)).isFalse();
        assertThat(EntityTags.match(null, TAG)).isFalse();
    }

    @Test
    void the_same_state_has_the_same_tag() {
        assertThat(EntityTags.of("one")).isEqualTo(EntityTags.of("one")).isNotEqualTo(EntityTags.of("two"));
        assertThat(EntityTags.of("one").isWeak()).isTrue();
    }
}
