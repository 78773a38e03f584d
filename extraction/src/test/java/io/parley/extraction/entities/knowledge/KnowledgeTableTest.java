package io.parley.extraction.entities.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeTableTest {

    @Test
    void a_row_with_too_many_cells_is_named_by_file_and_line() {
        assertThatThrownBy(() -> rows("# note\nqid\tname\nQ1\tA\nQ2\tB\tC\n"))
                .isInstanceOf(KnowledgeFormatException.class)
                .hasMessage("test.tsv:4: 3 cells, but the header has 2");
    }

    @Test
    void a_wrong_wikidata_id_is_named_by_file_and_line() {
        assertThatThrownBy(() -> rows("qid\tname\nX7\tA\n").get(0).qid())
                .hasMessage("test.tsv:2: \"X7\" is not a Wikidata id");
    }

    @Test
    void an_empty_cell_that_is_needed_is_named() {
        assertThatThrownBy(() -> rows("qid\tname\nQ1\t\n").get(0).required("name"))
                .hasMessage("test.tsv:2: \"name\" is empty");
    }

    @Test
    void a_wrong_date_of_an_office_is_named() {
        assertThatThrownBy(() -> new Offices(
                        rows("office\taliases\tjurisdiction\tholder\tfrom\tto\nMayor\t\tXX\tAda\tsoon\t\n")))
                .hasMessage("test.tsv:2: \"from\" is \"soon\", not a date");
    }

    @Test
    void an_office_is_held_by_the_one_whose_term_covers_the_day() throws IOException {
        Offices offices = new Offices(
                rows(
                        "office\taliases\tjurisdiction\tholder\tfrom\tto\nMayor\tTown mayor\tXX\tAda\t2001\t2004-05\nMayor\tTown mayor\tXX\tBen\t2004-06\t\n"));
        assertThat(offices.holder("town mayor", "XX", LocalDate.of(2004, 5, 31)))
                .contains("Ada");
        assertThat(offices.holder("mayor", "XX", LocalDate.of(2010, 1, 1))).contains("Ben");
        assertThat(offices.holder("mayor", "YY", LocalDate.of(2010, 1, 1))).isEmpty();
    }

    private static List<KnowledgeRow> rows(String table) throws IOException {
        return KnowledgeTable.read("test.tsv", new StringReader(table));
    }
}
