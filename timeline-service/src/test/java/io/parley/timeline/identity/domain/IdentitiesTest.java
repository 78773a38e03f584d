package io.parley.timeline.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.timeline.identity.domain.Identities.Merge;
import io.parley.timeline.identity.domain.Identities.Split;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What operators say is added to what the names tell, and shows no name that the articles do not have. */
class IdentitiesTest {

    private static Identities merged(String... fromInto) {
        return new Identities(
                Arrays.stream(fromInto)
                        .map(pair -> pair.split(" > "))
                        .map(pair -> new Merge(pair[0], pair[1]))
                        .collect(Collectors.toSet()),
                Set.of());
    }

    private static Identities split(String of, String name) {
        return new Identities(Set.of(), Set.of(new Split(of, name)));
    }

    private static Map<String, String> alone(String... keys) {
        return Stream.of(keys).collect(Collectors.toMap(key -> key, key -> key));
    }

    @Test
    void of_two_that_are_merged_the_second_is_shown() {
        assertThat(merged("person:katz > person:berg").applied(alone("person:katz", "person:berg", "Q1")))
                .isEqualTo(Map.of("person:katz", "person:berg", "person:berg", "person:berg", "Q1", "Q1"));
    }

    @Test
    void merges_lead_on_to_the_last() {
        Identities identities = merged("a:a > b:b", "b:b > c:c", "d:d > b:b");
        assertThat(identities.root("a:a")).isEqualTo("c:c");
        assertThat(identities.family("d:d")).containsExactly("a:a", "b:b", "c:c", "d:d");
        assertThat(identities.applied(alone("a:a", "d:d", "c:c")).values()).containsOnly("c:c");
    }

    @Test
    void an_id_that_the_articles_do_not_have_shows_in_none_of_them() {
        assertThat(merged("person:b > person:secret", "person:a > person:secret")
                        .applied(alone("person:b", "person:a"))
                        .values())
                .containsOnly("person:a");
    }

    @Test
    void two_of_a_knowledge_base_can_be_merged_by_an_operator() {
        assertThat(merged("Q1 > Q2").applied(alone("Q1", "Q2")).values()).containsOnly("Q2");
    }

    @Test
    void what_the_names_have_joined_goes_with_a_merge() {
        Map<String, String> ids =
                Map.of("person:katz", "person:dan katz", "person:dan katz", "person:dan katz", "Q1", "Q1");
        assertThat(merged("person:katz > Q1").applied(ids).values()).containsOnly("Q1");
    }

    @Test
    void a_name_that_is_split_off_stands_alone_and_the_others_stay_together() {
        Map<String, String> ids = Map.of("person:a katz", "person:a katz", "person:katz", "person:a katz", "Q1", "Q1");
        assertThat(split("person:a katz", "katz").applied(ids))
                .isEqualTo(Map.of("person:a katz", "person:a katz", "person:katz", "person:katz", "Q1", "Q1"));
        Map<String, String> linked = Map.of("Q1", "Q1", "person:a", "Q1", "person:b", "Q1");
        assertThat(split("Q1", "a").applied(linked))
                .isEqualTo(Map.of("Q1", "Q1", "person:a", "person:a", "person:b", "Q1"));
    }

    @Test
    void a_split_of_the_name_that_the_group_was_shown_by_leaves_the_others_another_one() {
        Map<String, String> ids = Map.of("person:a", "person:a", "person:b", "person:a", "person:c", "person:a");
        assertThat(split("person:c", "a").applied(ids))
                .isEqualTo(Map.of("person:a", "person:a", "person:b", "person:b", "person:c", "person:b"));
    }

    @Test
    void what_was_said_of_others_changes_nothing() {
        Map<String, String> ids = alone("Q1", "person:a");
        assertThat(merged("Q7 > Q8").applied(ids)).isSameAs(ids);
        assertThat(split("Q7", "a").applied(ids)).isSameAs(ids);
    }
}
