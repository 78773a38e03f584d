package io.parley.timeline.views.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Issue;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityRef;
import io.parley.events.entities.EntityType;
import io.parley.timeline.fixture.Story;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicFilter;
import io.parley.timeline.world.adapter.WorldTables;
import io.parley.timeline.world.domain.World;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SidesTest {

    private static final World WORLD = WorldTables.load();
    private static final TopicDefinition TOPIC =
            new TopicDefinition("Talks", List.of(), List.of("talks"), List.of(), null, null);

    private static final String BODY = "Talks on a port go on, Dan Katz said. The Dockers Union and Chad wait.";

    private static String side(@Nullable String role, @Nullable String affiliation) {
        return holder(story(role, affiliation), "Dan Katz");
    }

    private static Story story(@Nullable String role, @Nullable String affiliation) {
        return Story.of("wire", "a", BODY)
                .named("Dockers Union", EntityType.ORG, null)
                .named("Chad", EntityType.GPE, "Q657")
                .named("Dan Katz", EntityType.PERSON, null, role, affiliation, "Dan Katz")
                .claim("Dan Katz", "Talks on a port go on", Stance.SUPPORTS, Issue.TRADE);
    }

    private static String holder(Story story, String name) {
        List<OnTopicArticle> articles = new TopicFilter(TOPIC, WORLD).apply(List.of(story.reported()));
        TopicFacts facts = new TopicFacts(TOPIC, articles, WORLD);
        return facts.sides()
                .holder(articles.get(0), new EntityRef(null, name))
                .map(Actor::name)
                .orElse("nobody");
    }

    @Test
    void an_office_of_state_makes_a_person_speak_for_the_state() {
        assertThat(side("Chadian foreign minister", null)).isEqualTo("Chad");
        assertThat(side("prime minister", "Chad")).isEqualTo("Chad");
    }

    @Test
    void of_a_bare_office_of_state_general_knowledge_tells_the_state() {
        assertThat(holder(
                        story(null, null).named("Vladimir Putin", EntityType.PERSON, null, "President", null, "Chad"),
                        "Vladimir Putin"))
                .isEqualTo("Russia");
        assertThat(holder(
                        story(null, null).named("Vladimir Putin", EntityType.PERSON, null, "UN envoy", null, "Chad"),
                        "Vladimir Putin"))
                .isNotEqualTo("Russia");
    }

    @Test
    void a_scholar_speaks_for_no_school_and_a_chairman_for_no_committee_of_parliament() {
        assertThat(side("professor of law", "Dockers Union")).isEqualTo("Dan Katz");
        assertThat(holder(
                        story("chairman", "Senate Ports Committee")
                                .named("Senate Ports Committee", EntityType.ORG, null),
                        "Dan Katz"))
                .isEqualTo("Dan Katz");
    }

    @Test
    void without_an_office_of_state_nobody_speaks_for_a_country() {
        assertThat(side(null, "Chad")).isEqualTo("Dan Katz");
        assertThat(side("Chadian professor", null)).isEqualTo("Dan Katz");
        assertThat(side("Chadian opposition leader", "Chad")).isEqualTo("Dan Katz");
        assertThat(side("former Chadian president", null)).isEqualTo("Dan Katz");
        assertThat(side("Chadian rebel leader", null)).isEqualTo("Dan Katz");
    }

    @Test
    void a_person_speaks_for_the_organisation_that_he_belongs_to() {
        assertThat(side("spokesman", "Dockers Union")).isEqualTo("Dockers Union");
    }

    @Test
    void who_speaks_for_others_by_his_last_word_is_told_from_who_is_only_theirs() {
        assertThat(holder(story(null, null), "Chadian officials")).isEqualTo("Chad");
        assertThat(holder(story("Chadian president", null), "Dan Katz's office"))
                .isEqualTo("Chad");
        assertThat(holder(story(null, null), "Chadian opposition leaders")).isEqualTo("Chadian opposition leaders");
        assertThat(holder(story(null, null), "Chad's creditors")).isEqualTo("Chad's creditors");
    }
}
