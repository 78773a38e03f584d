package io.parley.timeline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.foundation.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void a_cursor_leads_back_to_its_position() {
        assertThat(Cursor.read("claims", Cursor.write("claims", "2025-10-08 Zürich")))
                .isEqualTo("2025-10-08 Zürich");
    }

    @Test
    void without_a_cursor_a_list_begins_at_its_beginning() {
        assertThat(Cursor.read("claims", null)).isEmpty();
        assertThat(Cursor.read("claims", "")).isEmpty();
    }

    @Test
    void a_cursor_of_one_list_is_none_of_another() {
        String cursor = Cursor.write("gaza/claims", "x");
        assertThatThrownBy(() -> Cursor.read("gaza/figures", cursor)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA", "YQBi", "_w", "%%", "gA", "AAAAAAAA", "bm90IG91cnM"})
    void what_we_did_not_write_is_refused(String cursor) {
        assertThatThrownBy(() -> Cursor.read("claims", cursor)).hasMessageContaining("cursor");
    }

    @Test
    void the_last_page_has_no_next() {
        Page<String> first = Page.of("letters", List.of("a", "b", "c"), 2, letter -> letter);
        assertThat(first.items()).containsExactly("a", "b");
        assertThat(Cursor.read("letters", first.next())).isEqualTo("b");
        assertThat(Page.of("letters", List.of("c"), 2, letter -> letter).next()).isNull();
    }
}
