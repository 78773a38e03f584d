package io.parley.extraction.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void a_pronoun_means_the_subject_of_the_sentence_before() {
        assertThat(Articles.references("Maria Lindqvist met Peter Hollander on Monday. \"It went well,\" she said."))
                .containsExactly("she=Maria Lindqvist");
    }

    @Test
    void gender_tells_two_people_apart() {
        assertThat(Articles.references("Maria Lindqvist met Peter Hollander on Monday. He said little."))
                .containsExactly("He=Peter Hollander");
    }

    @Test
    void an_office_with_its_country_means_the_holder_that_the_article_names() {
        assertThat(
                        Articles.references(
                                "French President Emmanuel Macron spoke first. Olaf Scholz listened. The French president said no."))
                .containsExactly("The French president=Emmanuel Macron");
    }

    @Test
    void a_group_noun_means_the_organisation_of_that_kind() {
        assertThat(Articles.references("Hamas sent a team, Reuters reported. The group said it was serious."))
                .contains("The group=Hamas");
    }

    @Test
    void a_group_noun_with_a_demonym_means_the_organisation_of_that_country() {
        assertThat(
                        Articles.references(
                                "Tesla met Volkswagen on Monday. The American company made an offer. The German company said no."))
                .contains("The American company=Tesla", "The German company=Volkswagen");
    }

    @Test
    void a_group_noun_with_a_demonym_means_nobody_of_another_country_and_neither_of_two() {
        assertThat(Articles.references("Tesla spoke on Monday. The Japanese company said no."))
                .noneMatch(reference -> reference.startsWith("The Japanese company"));
        assertThat(Articles.references("Toyota met Volkswagen on Monday. The Japanese company said no."))
                .noneMatch(reference -> reference.startsWith("The Japanese company"));
    }

    @Test
    void nothing_is_guessed_inside_a_quotation() {
        assertThat(Articles.references("Peter Hollander spoke. \"He is late,\" a clerk said."))
                .isEmpty();
    }

    @Test
    void a_role_is_read_off_the_words_before_and_behind_the_name() {
        assertThat(Articles.entity("US special envoy Alan Bridgewater left.", "Alan Bridgewater"))
                .returns("US special envoy", FoundEntity::role)
                .returns("US", FoundEntity::country);
        assertThat(Articles.entity("Jan Oosterveld, the chief negotiator, left.", "Jan Oosterveld")
                        .role())
                .isEqualTo("chief negotiator");
        assertThat(Articles.entity(
                                "The personal envoy of UN Secretary General Alan Bridgewater left.", "Alan Bridgewater")
                        .role())
                .isEqualTo("UN Secretary General");
        assertThat(Articles.entity("Another senior union official, Alan Bridgewater, said so.", "Alan Bridgewater")
                        .role())
                .isEqualTo("senior union official");
        assertThat(Articles.entity("GENEVA Vice President Alan Bridgewater left.", "Alan Bridgewater")
                        .role())
                .isEqualTo("Vice President");
    }

    @Test
    void a_description_names_the_whole_organisation_on_either_side_of_the_name() {
        String federation = "Federation of Dock and Terminal Workers";
        assertThat(Articles.entity("Tomas Berg, the president of the " + federation + ", refused.", "Tomas Berg"))
                .returns("president of the " + federation, FoundEntity::role);
        assertThat(Articles.entity("Federation of Dock Workers president Tomas Berg refused.", "Tomas Berg"))
                .returns("Federation of Dock Workers president", FoundEntity::role);
    }

    @Test
    void whoever_is_named_with_somebody_is_no_part_of_his_title() {
        assertThat(Articles.entity("Businesses and Democratic Governor Jerry Vance have said so.", "Jerry Vance")
                        .role())
                .isEqualTo("Democratic Governor");
        assertThat(Articles.entity("Foreign and defence minister Jerry Vance has said so.", "Jerry Vance")
                        .role())
                .contains("defence minister");
    }

    @Test
    void what_is_done_to_somebody_is_no_part_of_his_title() {
        assertThat(Articles.entity("He left after rebuffing Prime Minister Tomas Berg.", "Tomas Berg")
                        .role())
                .isEqualTo("Prime Minister");
        assertThat(Articles.entity("The outgoing Prime Minister Tomas Berg left.", "Tomas Berg")
                        .role())
                .isEqualTo("outgoing Prime Minister");
    }

    @Test
    void an_office_that_only_one_has_is_his_who_is_named_behind_the_comma() {
        assertThat(Articles.entity("Luxembourg's foreign minister, Jan Oosterveld, left.", "Jan Oosterveld")
                        .role())
                .isEqualTo("Luxembourg's foreign minister");
        assertThat(Articles.entity("The Dutch foreign minister, Jan Oosterveld, left.", "Jan Oosterveld")
                        .role())
                .isEqualTo("Dutch foreign minister");
        assertThat(Articles.entity(
                                "The president, the foreign minister, Jan Oosterveld, and others met.",
                                "Jan Oosterveld")
                        .role())
                .isNull();
    }
}
