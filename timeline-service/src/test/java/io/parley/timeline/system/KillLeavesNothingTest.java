package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.parley.events.article.ArticleStatus;
import io.parley.events.claims.Issue;
import io.parley.events.claims.MeetingStatus;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityType;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.fixture.Stories;
import io.parley.timeline.fixture.Story;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** After a kill no word that only the killed article had is anywhere: no table, no event of its topics, no answer. */
@QuarkusTest
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "database", value = "kills"))
class KillLeavesNothingTest {

    /** Stands in the text, and as a name that no other article gives. */
    private static final String MARKER = "Quibblesnort";

    /** Everything that people and programs read of a topic. */
    private static final List<String> OUTPUTS = List.of(
            "/topics/marker",
            "/topics/marker?since=0",
            "/topics/marker?asOf=2099-01-01",
            "/topics/marker?asOf=2099-01-01&since=0",
            "/search?q=truce",
            "/calendar",
            "/api/v1/search?q=truce",
            "/api/v1/search?q=truce&sort=newest",
            "/api/v1/search?q=truce&kind=HEADLINES",
            "/api/v1/topics/marker/news",
            "/api/v1/topics/marker/news?since=0",
            "/api/v1/topics/marker/news?asOf=2099-01-01",
            "/api/v1/topics/marker/changes?since=0",
            "/api/v1/topics/marker/changes.atom",
            "/api/v1/topics/marker/meetings.ics",
            "/api/v1/topics/marker/briefing.md?days=30",
            "/api/v1/topics/marker/briefing.html?days=30",
            "/api/v1/topics/marker/export/claims.csv",
            "/api/v1/topics/marker/export/issues.json",
            "/api/v1/topics/marker/export/timeline.ndjson");

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    AgroalDataSource database;

    @Test
    void the_marker_word_of_a_killed_article_is_nowhere() throws Exception {
        TopicClient topic = TopicClient.put("marker");
        Story story = Story.of(
                        "eastnews", "marker", "Anton " + MARKER + " rejected the Gaza truce in " + MARKER + "burg.")
                .headline(MARKER + " says no")
                .named("Gaza Strip", EntityType.GPE, "Q39760", null, null, "Gaza")
                .named("Anton " + MARKER, EntityType.PERSON, null)
                .named(MARKER + "burg", EntityType.GPE, null)
                .claim("Anton " + MARKER, "the Gaza truce in " + MARKER + "burg", Stance.REJECTS, Issue.CEASEFIRE)
                .meeting(
                        "2025-10-08",
                        MARKER + "burg",
                        MeetingStatus.PLANNED,
                        "in " + MARKER + "burg",
                        "Anton " + MARKER);
        try (EventSender sender = new EventSender(kafka)) {
            sender.send(Stories.capital());
            sender.send(story);
            topic.await(json -> json.toString().contains(MARKER));
            assertThat(MarkerSearch.tables(database, MARKER)).contains("fact", "view_element");
            assertThat(OUTPUTS)
                    .filteredOn(path -> given().get(path).asString().contains(MARKER))
                    .hasSizeGreaterThan(8);

            sender.send(story.withdrawn(ArticleStatus.CANCELED, 2));
            topic.await(json -> json.at("/audit").toString().contains(story.id() + "/2/KILLED")
                    && given().get("/api/v1/progress").asString().contains("\"topics\":[]"));
        }
        assertThat(MarkerSearch.tables(database, MARKER)).isEmpty();
        try (DeadLetterReader updates = new DeadLetterReader(kafka, "parley.timeline")) {
            assertThat(updates.presentValues()).isNotEmpty().noneMatch(value -> value.contains(MARKER));
        }
        for (String path : List.of("", "?expand=all", "?expand=all&asOf=2025-10-11", "/changes", "/audit", "/claims")) {
            assertThat(given().get("/api/v1/topics/marker" + path).asString())
                    .as(path)
                    .doesNotContain(MARKER);
        }
        for (String path : OUTPUTS) {
            assertThat(given().get(path).then().statusCode(200).extract().asString())
                    .as(path)
                    .doesNotContain(MARKER);
        }
        assertThat(given().get("/api/v1/articles/" + story.id()).asString()).doesNotContain(MARKER);
        assertThat(given().get("/api/v1/topics/marker/changes").asString()).contains("WITHDRAWN");

        // Nobody can make the kill forgotten by dropping the topic.
        given().delete("/api/v1/topics/marker").then().statusCode(204);
        TopicClient.put("marker").await(json -> json.at("/audit").toString().contains(story.id() + "/2/KILLED"));
    }
}
