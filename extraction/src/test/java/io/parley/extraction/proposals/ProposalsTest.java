package io.parley.extraction.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Proposal;
import io.parley.events.entities.EntityRef;
import io.parley.extraction.Engine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose plan lies on the table, and who is for or against it. */
class ProposalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya presented a 12-point peace plan at the talks in Geneva on Monday.               | Kenya
            Kenya's 12-point peace plan was presented at the talks in Geneva on Monday.           | Kenya
            A 12-point peace plan presented by Kenya was discussed at the talks in Geneva.        | Kenya
            A 12-point peace plan was discussed at the talks between Chile and Peru in Geneva.    |
            """)
    void the_author_is_told_by_owner_agent_or_subject(String body, String author) {
        assertThat(proposals(body)).anySatisfy(p -> {
            assertThat(p.name()).isEqualTo("12-point peace plan");
            assertThat(p.points()).isEqualTo(12);
            assertThat(p.author() == null ? null : p.author().name()).isEqualTo(author);
        });
    }

    @Test
    void a_number_of_points_may_be_a_word() {
        assertThat(proposals("Kenya presented a five-point peace plan at the talks in Geneva on Monday."))
                .extracting(Proposal::points)
                .contains(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            accepted              | Peru accepted %s.                           | Peru |
            backed                | %s is backed by Peru.                       | Peru |
            rejected              | Peru rejected %s.                           |      | Peru
            did not accept        | Peru did not accept %s.                     |      | Peru
            refused to accept     | Peru refused to accept %s.                  |      | Peru
            may accept            | Peru may accept %s.                         |      |
            would accept          | Peru would accept %s if it were changed.    |      |
            was urged to accept   | Chile urged Peru to accept %s.              |      |
            hopes that one does   | Chile hopes that Peru accepts %s.           |      |
            did not reject        | Peru did not reject %s.                     |      |
            whether it accepted   | It is unclear whether Peru accepted %s.     |      |
            """)
    void who_is_for_or_against_is_read_after_negation_and_mood(String kind, String told, String pro, String contra) {
        String sentence = told.formatted("the 12-point peace plan");
        String body = "Kenya presented a 12-point peace plan at the talks in Geneva. "
                + Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
        assertThat(proposals(body)).as(kind).anySatisfy(p -> {
            assertThat(names(p.supporters())).isEqualTo(list(pro));
            assertThat(names(p.opponents())).isEqualTo(list(contra));
        });
    }

    @Test
    void an_article_about_no_negotiation_has_no_proposals() {
        assertThat(proposals("The museum opened a new wing with paintings from the harbour towns. The plan of the"
                        + " house hangs in the hall."))
                .isEmpty();
    }

    private static List<Proposal> proposals(String body) {
        return Engine.read(body).proposals();
    }

    private static List<String> names(List<EntityRef> refs) {
        return refs.stream().map(EntityRef::name).toList();
    }

    private static List<String> list(String name) {
        return name == null ? List.of() : List.of(name);
    }
}
