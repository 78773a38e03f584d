package io.parley.timeline.views.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Issue;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityType;
import io.parley.timeline.fixture.Stories;
import io.parley.timeline.fixture.Story;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.TopicFilter;
import io.parley.timeline.world.adapter.WorldTables;
import io.parley.timeline.world.domain.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final World WORLD = WorldTables.load();

    private static String said(String body, String speaker, String content) {
        Story story = Story.of("wire", "a", body)
                .named("Hamas", EntityType.ORG, "Q38799")
                .named(speaker, EntityType.PERSON, null, null, null, speaker)
                .claim(speaker, content, Stance.REJECTS, Issue.CEASEFIRE);
        List<OnTopicArticle> articles = new TopicFilter(Stories.topic(), WORLD).apply(List.of(story.reported()));
        TopicFacts facts = new TopicFacts(Stories.topic(), articles, WORLD);
        return Lines.said(facts, articles.get(0), articles.get(0).claims().get(0), speaker);
    }

    @Test
    void a_denied_content_comes_with_the_verb_that_denies_it() {
        assertThat(said(
                        "Talks on a truce with Hamas. Anna Berg denied leaving the talks.",
                        "Anna Berg",
                        "leaving the talks"))
                .isEqualTo("Anna Berg denied leaving the talks.");
    }

    @Test
    void a_sentence_that_does_not_name_its_speaker_is_told_of_him() {
        assertThat(said(
                        "Anna Berg met Hamas for talks. \"We will never go back to the old line.\"",
                        "Anna Berg",
                        "the old line"))
                .isEqualTo("Anna Berg: \"We will never go back to the old line.\"");
    }

    @Test
    void a_line_that_names_its_speaker_by_a_shorter_name_needs_no_other() {
        Story story = Story.of("wire", "a", "Mitel said it would not raise its offer in talks with Hamas.")
                .named("Hamas", EntityType.ORG, "Q38799")
                .named("Mitel", EntityType.ORG, null)
                .named("Mitel Networks Corp.", EntityType.ORG, null)
                .claim("Mitel Networks Corp.", "it would not raise its offer", Stance.REJECTS, Issue.TRADE);
        List<OnTopicArticle> articles = new TopicFilter(Stories.topic(), WORLD).apply(List.of(story.reported()));
        TopicFacts facts = new TopicFacts(Stories.topic(), articles, WORLD);
        String speaker = "Mitel Networks Corp.";
        assertThat(Lines.said(facts, articles.get(0), articles.get(0).claims().get(0), speaker))
                .isEqualTo("Mitel said it would not raise its offer in talks with Hamas.");
    }

    @Test
    void the_initials_of_a_state_are_no_dateline() {
        assertThat(said("US envoy Anna Berg refused truce talks with Hamas.", "Anna Berg", "truce talks with Hamas"))
                .isEqualTo("US envoy Anna Berg refused truce talks with Hamas.");
        assertThat(said(
                        "CAIRO U.S. envoy Anna Berg refused truce talks with Hamas.",
                        "Anna Berg",
                        "truce talks with Hamas"))
                .isEqualTo("U.S. envoy Anna Berg refused truce talks with Hamas.");
    }

    @Test
    void datelines_are_no_part_of_a_line() {
        assertThat(said(
                        "CAIRO, Oct 7, 2025 -- Anna Berg refused truce talks with Hamas.",
                        "Anna Berg",
                        "truce talks with Hamas"))
                .isEqualTo("Anna Berg refused truce talks with Hamas.");
        assertThat(said("CAIRO Anna Berg refused truce talks with Hamas.", "Anna Berg", "truce talks with Hamas"))
                .isEqualTo("Anna Berg refused truce talks with Hamas.");
        assertThat(said(
                        "SAKAI, Japan Anna Berg refused truce talks with Hamas.",
                        "Anna Berg",
                        "truce talks with Hamas"))
                .isEqualTo("Anna Berg refused truce talks with Hamas.");
    }

    @Test
    void titles_and_initials_end_no_sentence() {
        assertThat(said(
                        "Hamas talks. Mr. J. Doe of the U.S. delegation met Anna Berg, who left. The rest stayed.",
                        "Anna Berg",
                        "left"))
                .isEqualTo("Mr. J. Doe of the U.S. delegation met Anna Berg, who left.");
    }
}
