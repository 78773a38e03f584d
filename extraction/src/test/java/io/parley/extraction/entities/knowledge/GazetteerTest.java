package io.parley.extraction.entities.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.entities.EntityType;
import io.parley.extraction.entities.knowledge.KnownEntity.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private final Gazetteer gazetteer = new Gazetteer(Stream.of(
                    "US", "Turkey", "Bank of Ruritania", "Ruritania", "São Vito")
            .map(name -> new Alias(
                    name,
                    new KnownEntity(
                            0, Kind.PLACE, EntityType.GPE, name, null, null, Gender.UNKNOWN, null, List.of(name)),
                    false))
            .toList());

    @Test
    void the_longest_name_wins_and_names_do_not_overlap() {
        assertThat(found("The Bank of Ruritania left Ruritania.")).containsExactly("Bank of Ruritania", "Ruritania");
    }

    @Test
    void only_whole_words_match() {
        assertThat(found("USA, Turkeys, @Turkey")).isEmpty();
        assertThat(found("Turkey's US-backed")).containsExactly("Turkey", "US");
    }

    @Test
    void lower_case_words_do_not_match_but_capitals_do() {
        assertThat(found("give us turkey, TURKEY")).containsExactly("TURKEY");
    }

    @Test
    void accents_make_no_difference() {
        assertThat(found("Sao Vito")).containsExactly("Sao Vito");
    }

    private List<String> found(String text) {
        return gazetteer.match(text).stream()
                .map(match -> text.substring(match.span().start(), match.span().end()))
                .toList();
    }
}
