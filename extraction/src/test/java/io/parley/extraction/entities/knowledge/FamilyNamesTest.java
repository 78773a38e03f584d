package io.parley.extraction.entities.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Ada Lovett, Lovett",
        "Juan de la Cruz, de la Cruz",
        "Tariq al-Sudairi, al-Sudairi",
        "Khalid bin Salman, bin Salman",
        "Jean-Marc Dupont, Dupont",
        "Prachanda, Prachanda"
    })
    void the_family_name_begins_with_its_particles(String full, String family) {
        assertThat(full.substring(FamilyNames.start(full))).isEqualTo(family);
    }
}
