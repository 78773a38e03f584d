package io.parley.timeline.readers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReaderTest {

    @Test
    void a_group_has_one_name_with_and_without_the_slash_of_its_path() {
        assertThat(Reader.in(List.of("/desks/ceasefire", "trade")).groups())
                .containsExactlyInAnyOrder("desks/ceasefire", "trade");
        assertThat(ReaderGroups.of(List.of(" /trade ", "trade")).names()).containsExactly("trade");
    }

    @Test
    void a_reader_in_no_group_is_not_a_reader_of_all() {
        assertThat(Reader.in(List.of()).groups()).isEmpty();
        assertThat(Reader.OF_ALL.groups()).isNull();
    }

    @Test
    void no_groups_are_everybody() {
        assertThat(ReaderGroups.EVERYBODY.isRestricted()).isFalse();
        assertThat(ReaderGroups.of(List.of("trade")).isRestricted()).isTrue();
    }

    @Test
    void a_group_without_a_name_is_refused_and_never_counts_as_everybody() {
        for (String nothing : List.of("", " ", "/", " / ")) {
            assertThatThrownBy(() -> ReaderGroups.of(List.of(nothing))).hasMessageContaining("no name");
        }
    }

    @Test
    void too_many_and_too_long_names_are_refused() {
        List<String> many = IntStream.range(0, 51).mapToObj(n -> "g" + n).toList();
        assertThatThrownBy(() -> ReaderGroups.of(many)).hasMessageContaining("50");
        assertThatThrownBy(() -> ReaderGroups.of(List.of("g".repeat(201)))).hasMessageContaining("200");
        assertThatThrownBy(() -> ReaderGroups.of(List.of("a\u0007b"))).hasMessageContaining("control");
    }
}
