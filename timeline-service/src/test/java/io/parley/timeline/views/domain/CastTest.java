package io.parley.timeline.views.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.entities.EntityType;
import io.parley.timeline.fixture.Story;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicFilter;
import io.parley.timeline.world.adapter.WorldTables;
import io.parley.timeline.world.domain.World;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CastTest {

    private static final World WORLD = WorldTables.load();
    private static final TopicDefinition TOPIC =
            new TopicDefinition("Talks", List.of(), List.of("talks"), List.of(), null, null);

    private static List<String> actors(Story... stories) {
        List<OnTopicArticle> articles = new TopicFilter(TOPIC, WORLD)
                .apply(List.of(stories).stream().map(Story::reported).toList());
        Cast cast = new Cast(articles, WORLD);
        return articles.stream()
                .flatMap(article -> article.reported().entities().stream())
                .map(entity -> cast.of(entity).name())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private static Story naming(String name, EntityType type) {
        return Story.of("wire", name, "Talks of " + name + " go on.").named(name, type, null);
    }

    @Test
    void transcriptions_of_one_name_are_one_person() {
        assertThat(actors(naming("Ismail Karah", EntityType.PERSON), naming("Ismail Kahara", EntityType.PERSON)))
                .hasSize(1);
        assertThat(actors(naming("Mahmud Odeh", EntityType.PERSON), naming("Mahmoud Odeh", EntityType.PERSON)))
                .hasSize(1);
        assertThat(actors(naming("Anna Berg", EntityType.PERSON), naming("Hanna Burg", EntityType.PERSON)))
                .hasSize(2);
    }

    @Test
    void a_company_is_one_under_its_short_and_its_full_name_and_shown_by_the_full_one() {
        assertThat(actors(naming("Orion Steel Corp", EntityType.ORG), naming("Orion Steel", EntityType.PERSON)))
                .containsExactly("Orion Steel Corp");
    }

    @Test
    void a_company_is_one_however_the_word_for_it_is_written() {
        assertThat(actors(
                        naming("Innovation Fund Corporation of Chad", EntityType.ORG),
                        naming("Innovation Fund Corp of Chad", EntityType.ORG)))
                .hasSize(1);
    }

    @Test
    void initials_stand_for_the_name_that_they_are_made_of() {
        assertThat(actors(naming("Northern Port Alliance", EntityType.ORG), naming("NPA", EntityType.ORG)))
                .containsExactly("Northern Port Alliance");
    }

    @Test
    void datelines_before_names_and_days_after_them_are_no_part_of_them() {
        assertThat(actors(naming("TOKYO Orion Steel", EntityType.ORG), naming("Orion Steel", EntityType.ORG)))
                .containsExactly("Orion Steel");
        assertThat(actors(naming("TOKYO The Orion Steel", EntityType.ORG), naming("Orion Steel", EntityType.ORG)))
                .containsExactly("Orion Steel");
        assertThat(actors(naming("Orion Steel Sunday", EntityType.ORG), naming("Orion Steel", EntityType.ORG)))
                .containsExactly("Orion Steel");
    }

    @Test
    void what_an_article_says_that_somebody_is_known_as_is_the_same() {
        Story story = Story.of("wire", "a", "Talks: Orion, formally known as Big Steel Works, bids.")
                .named("Orion", EntityType.ORG, null)
                .named("Big Steel Works", EntityType.ORG, null);
        assertThat(actors(story)).hasSize(1);
    }

    @Test
    void a_surname_that_two_bear_is_nobody() {
        assertThat(actors(
                        naming("Anna Berg", EntityType.PERSON),
                        naming("Otto Berg", EntityType.PERSON),
                        naming("Berg", EntityType.PERSON)))
                .containsExactly("Anna Berg", "Berg", "Otto Berg");
    }
}
