package io.parley.timeline.suggestions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Issue;
import io.parley.events.claims.RoleKind;
import io.parley.events.claims.Stage;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityType;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.fixture.Story;
import io.parley.timeline.suggestions.domain.Suggestion.Side;
import io.parley.timeline.topics.domain.TopicFilter;
import io.parley.timeline.world.adapter.WorldTables;
import io.parley.timeline.world.domain.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** News of one negotiation is one suggestion, whose definition finds all of it. */
class SuggestedTopicsTest {

    private static final World WORLD = WorldTables.load();
    private static final SuggestedTopics SUGGESTED = new SuggestedTopics(WORLD, issue -> issue);

    private static Story ferry(String provider, String item, String text) {
        return Story.of(provider, item, text)
                .named("Osper Union", EntityType.ORG, null)
                .named("Dunmore Ferries", EntityType.ORG, null)
                .role("Osper Union", RoleKind.PARTY, "Osper Union")
                .position("Dunmore Ferries", Stance.OFFERS, Issue.LABOUR, "Dunmore Ferries")
                .stage(Stage.TALKS, "Osper Union");
    }

    private static List<ReportedArticle> news() {
        return Stream.of(
                        ferry("east", "1", "The Osper Union and Dunmore Ferries began talks on a rota.")
                                .published("2025-03-01"),
                        ferry("west", "2", "A contract with the Osper Union is near, Dunmore Ferries says.")
                                .published("2025-03-03"),
                        ferry("west", "3", "Talks of the Osper Union and Dunmore Ferries went on.")
                                .published("2025-03-02"),
                        Story.of("east", "4", "Chad praised the talks.").named("Chad", EntityType.GPE, "Q657"))
                .map(Story::reported)
                .toList();
    }

    @Test
    void articles_of_the_same_sides_on_the_same_issue_are_one_suggestion() {
        List<Suggestion> suggestions = SUGGESTED.of(news());
        assertThat(suggestions).hasSize(1);
        Suggestion only = suggestions.get(0);
        assertThat(only.sides()).extracting(Side::name).containsExactly("Dunmore Ferries", "Osper Union");
        assertThat(only.issue()).isEqualTo(Issue.LABOUR);
        assertThat(only.articles()).isEqualTo(3);
        assertThat(only.sources()).containsExactly("east", "west");
        assertThat(only.newest()).isEqualTo("2025-03-03");
        assertThat(only.slug()).isEqualTo("dunmore-ferries-osper-union-labour");
    }

    @Test
    void a_word_that_may_be_about_anything_does_not_stand_alone() {
        Story offer = ferry("east", "5", "The Osper Union weighs an offer of Dunmore Ferries.")
                .published("2025-03-04");
        assertThat(SUGGESTED.of(List.of(offer.reported())).get(0).definition().words())
                .containsExactly("offer", "talks", "negotiations");
        Story talks = ferry("east", "6", "The offer and the talks of the Osper Union with Dunmore Ferries.")
                .published("2025-03-05");
        assertThat(SUGGESTED.of(List.of(talks.reported())).get(0).definition().words())
                .containsExactly("talks", "negotiations");
    }

    @Test
    void its_definition_finds_every_one_of_its_articles() {
        Suggestion only = SUGGESTED.of(news()).get(0);
        TopicFilter filter = new TopicFilter(only.definition(), WORLD);
        assertThat(news().stream().filter(filter::matches)).hasSize(only.articles());
        assertThat(only.definition().words()).containsExactly("talks", "contract", "negotiations");
    }

    @Test
    void the_order_of_the_articles_changes_nothing() {
        List<Suggestion> expected = SUGGESTED.of(news());
        for (int seed = 1; seed <= 20; seed++) {
            List<ReportedArticle> shuffled = new ArrayList<>(news());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(SUGGESTED.of(shuffled)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void who_stands_between_the_sides_is_none_of_them() {
        Story mediated = ferry(
                        "east", "5", "Norway brings the Osper Union and Dunmore Ferries to talks. Norway, Norway.")
                .named("Norway", EntityType.GPE, "Q20")
                .role("Norway", RoleKind.MEDIATOR, "Norway");
        assertThat(SUGGESTED.of(List.of(mediated.reported())).get(0).sides())
                .extracting(Side::name)
                .doesNotContain("Norway");
    }

    @Test
    void a_slug_of_long_names_ends_with_a_whole_word() {
        String long1 = "Federation of Dock and Terminal Workers";
        String long2 = "Northern Ports and Harbours Alliance";
        Story story = Story.of("east", "1", "The " + long1 + " and the " + long2 + " began talks on a rota.")
                .named(long1, EntityType.ORG, null)
                .named(long2, EntityType.ORG, null)
                .role(long1, RoleKind.PARTY, long1)
                .position(long2, Stance.OFFERS, Issue.LABOUR, long2)
                .stage(Stage.TALKS, long1)
                .published("2025-03-01");
        assertThat(SUGGESTED.of(List.of(story.reported())))
                .extracting(Suggestion::slug)
                .containsExactly("federation-of-dock-terminal-workers-northern-ports-harbours");
    }
}
