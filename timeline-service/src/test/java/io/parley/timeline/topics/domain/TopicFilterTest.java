package io.parley.timeline.topics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.entities.EntityType;
import io.parley.timeline.fixture.Story;
import io.parley.timeline.world.adapter.WorldTables;
import io.parley.timeline.world.domain.World;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicFilterTest {

    private static final World WORLD = WorldTables.load();

    private final Story story = Story.of("northwire", "one", """
                    Delegates from the Gaza Strip sat down for truce talks.

                    They will go on tomorrow.

                    In Sudan, the army and a militia held truce talks of their own in Jeddah.

                    Nobody expects much of them.""")
            .published("2025-10-07")
            .named("Gaza Strip", EntityType.GPE, "Q39760")
            .named("Sudan", EntityType.GPE, "Q1049")
            .named("Jeddah", EntityType.GPE, null);

    private static TopicFilter filter(List<String> entities, List<String> words, List<String> exclude) {
        return new TopicFilter(new TopicDefinition("t", entities, words, exclude, null, null), WORLD);
    }

    private boolean matches(List<String> entities, List<String> words, List<String> exclude) {
        return filter(entities, words, exclude).matches(story.reported());
    }

    @Test
    void anAliasMatchesTheEntityItStandsFor() {
        assertThat(matches(List.of("Gaza"), List.of(), List.of())).isTrue();
        assertThat(matches(List.of("Q39760"), List.of(), List.of())).isTrue();
        assertThat(matches(List.of("Cyprus"), List.of(), List.of())).isFalse();
    }

    @Test
    void anUnknownNameIsLookedForAsWholeWords() {
        assertThat(matches(List.of("Delegates from"), List.of(), List.of())).isTrue();
        assertThat(matches(List.of("Delegate"), List.of(), List.of())).isFalse();
    }

    @Test
    void wordsAreNeededBesidesEntitiesAndOneExcludedWordDropsTheArticle() {
        assertThat(matches(List.of("Gaza"), List.of("TRUCE  talks"), List.of())).isTrue();
        assertThat(matches(List.of("Gaza"), List.of("tariffs"), List.of())).isFalse();
        assertThat(matches(List.of("Gaza"), List.of("truce"), List.of("militia")))
                .isFalse();
    }

    @Test
    void anArticleThatNobodyHasReadMatchesByItsTextInTheCaseOfTheNames() {
        assertThat(matchesUnread("Gaza truce talks stall.", "Hamas", "Gaza")).isTrue();
        assertThat(matchesUnread("Truce talks stall in Jeddah.", "Hamas", "Gaza"))
                .isFalse();
        assertThat(matchesUnread("They told us of truce talks.", "United States"))
                .isFalse();
        assertThat(matchesUnread("The US speaks of truce talks.", "United States"))
                .isTrue();
    }

    private static boolean matchesUnread(String body, String... entities) {
        return filter(List.of(entities), List.of("truce"), List.of())
                .matchesUnread(Story.of("northwire", "unread", body).article());
    }

    @Test
    void datesOfPublicationAreInclusiveAndAnUndatedArticleFitsNoRange() {
        LocalDate day = LocalDate.parse("2025-10-07");
        TopicFilter onTheDay =
                new TopicFilter(new TopicDefinition("t", List.of("Gaza"), List.of(), List.of(), day, day), WORLD);
        assertThat(onTheDay.matches(story.reported())).isTrue();
        assertThat(onTheDay.matches(story.published(null).reported())).isFalse();
    }

    @Test
    void onlyParagraphsOnTheTopicCount() {
        OnTopicArticle part = filter(List.of("Gaza"), List.of("talks"), List.of())
                .apply(List.of(story.reported()))
                .get(0);
        assertThat(part.onTopic(List.of(story.span("Delegates"), story.span("They will go on"))))
                .hasSize(2);
        assertThat(part.onTopic(List.of(story.span("In Sudan"), story.span("Nobody expects"))))
                .isEmpty();
    }

    @Test
    void anArticleIsAboutWhatHeadlineAndFirstParagraphNameHoweverLongItGoesOnAboutOthers() {
        Story contract = Story.of("northwire", "contract", """
                        The Osper Pilots reached a deal with their line.

                        In Sudan, the army met a militia and fought it for many long months in the hills of the west.""")
                .named("Osper Pilots", EntityType.ORG, null)
                .named("Sudan", EntityType.GPE, "Q1049");
        assertThat(part(contract).mostlyOnTopic()).isFalse();
        assertThat(filter(List.of("Osper Pilots"), List.of("deal"), List.of())
                        .apply(List.of(contract.reported()))
                        .get(0)
                        .mostlyOnTopic())
                .isTrue();
        assertThat(part(contract.headline("Osper Pilots reach a deal")).mostlyOnTopic())
                .isTrue();
    }

    private static OnTopicArticle part(Story story) {
        return filter(List.of("Osper Pilots"), List.of(), List.of())
                .apply(List.of(story.reported()))
                .get(0);
    }

    @Test
    void aSpeakerThatNobodyKnowsGoesWithTheParagraphBefore() {
        Story ferries = Story.of("northwire", "ferries", """
                        The Osper Pilots met the Dunmore Ferries for talks.

                        "We will not sign," Ada Brannoch said.

                        In Sudan, the army met a militia.

                        "We will not talk," Piers Aldous said.""")
                .named("Osper Pilots", EntityType.ORG, null)
                .named("Ada Brannoch", EntityType.PERSON, null)
                .named("Piers Aldous", EntityType.PERSON, null)
                .named("Sudan", EntityType.GPE, "Q1049");
        OnTopicArticle part = filter(List.of("Osper Pilots"), List.of(), List.of())
                .apply(List.of(ferries.reported()))
                .get(0);
        assertThat(part.onTopic(List.of(ferries.span("We will not sign")))).hasSize(1);
        assertThat(part.onTopic(List.of(ferries.span("We will not talk")))).isEmpty();
    }
}
