package io.parley.timeline.world.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordListsTest {

    @Test
    void a_phrase_counts_as_whole_words_only_whatever_its_case() {
        assertThat(WordLists.PRONOUNS.in("\u201cHE\u201d, she thought")).isTrue();
        assertThat(WordLists.PRONOUNS.in("the theme")).isFalse();
        assertThat(WordLists.PRONOUNS.in("he2 was")).isFalse();
        assertThat(WordLists.PRONOUNS.in("\u00e9he")).isFalse();
        assertThat(WordLists.PRONOUNS.in("he\ud835\udc00"))
                .as("a letter beyond the basic plane")
                .isFalse();
        assertThat(WordLists.PRONOUNS.in("the one: he")).isTrue();
    }

    @Test
    void the_start_of_a_text_is_looked_at_without_its_white_space() {
        assertThat(WordLists.PRONOUNS.startOf("  He said so")).isTrue();
        assertThat(WordLists.PRONOUNS.startOf("Hello")).isFalse();
        assertThat(WordLists.PRONOUNS.startOf("so he said")).isFalse();
    }
}
