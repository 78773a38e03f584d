package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.Metrics;
import io.parley.events.article.ArticleStatus;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.fixture.Stories;
import io.parley.timeline.fixture.Story;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** From Kafka to the answer: facts in, views out, kills everywhere. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "timeline"))
class TimelineJourneyTest {

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @TestHTTPResource("/")
    URI root;

    @Test
    void factsBecomeAViewAndAKillTakesThemAwayAtEveryTime() throws Exception {
        TopicClient topic = TopicClient.put("truce");
        Story coast = Stories.coast();
        try (EventSender sender = new EventSender(kafka)) {
            sender.send(coast);
            sender.send(Stories.capital());
            sender.send(Stories.earlier());
            // Articles of other tests on the same broker may belong to this topic, so their number says little.
            JsonNode view =
                    topic.await(json -> json.at("/overview/counts/articles").asInt() >= 3
                            && json.at("/contradictions").size() == 1);
            assertThat(view.at("/overview/stage").asText()).isEqualTo("TALKS");
            assertThat(SchemaCheck.topicView(view)).isEmpty();
            assertThat(topic.view("&asOf=2025-10-11").at("/claims")).hasSameSizeAs(view.at("/claims"));
            assertThat(topic.view("&asOf=2025-01-01").at("/claims")).isEmpty();

            try (StreamClient stream = StreamClient.open(root, "truce")) {
                stream.awaitComment();
                sender.send(coast.withdrawn(ArticleStatus.CANCELED, 2));
                long start = System.nanoTime();
                JsonNode after = topic.await(json -> !json.toString().contains("Sharm"));
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
                assertThat(after.at("/audit/0/kind").asText()).isEqualTo("KILLED");
                String told = stream.awaitData(data -> data.contains("\"KILL\""));
                assertThat(told).contains("WITHDRAWN");
            }
            assertThat(topic.view("&asOf=2025-10-11").toString()).doesNotContain("Sharm");
            given().get("/api/v1/articles/" + coast.id()).then().statusCode(410);
            given().get("/api/v1/articles/" + Stories.capital().id()).then().statusCode(200);
        }
    }

    /** Streams of other tests on the same service end when their next sign of life finds nobody. */
    @Test
    void operatorsSeeHowManyStreamsAreOpen() throws Exception {
        TopicClient.put("counted");
        try (StreamClient stream = StreamClient.open(root, "counted")) {
            stream.awaitComment();
            awaitStreams(1);
        }
        awaitStreams(0);
    }

    private static void awaitStreams(int open) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Metrics.globalRegistry
                                .get("parley.stream.subscribers")
                                .gauge()
                                .value()
                        == open);
    }

    @Test
    void aKillThatOvertakesTheEngineIsInTheAuditOfTheTopicThatTheTextBelongsTo() throws Exception {
        TopicClient topic = TopicClient.put("overtaken");
        Story story = Story.of("eastnews", "overtaken", "Hamas walked out of the Gaza truce talks.");
        Story other = Story.of("eastnews", "overtaken-too", "The baker speaks of bread.");
        try (EventSender sender = new EventSender(kafka)) {
            sender.send(other.article());
            sender.send(other.withdrawn(ArticleStatus.CANCELED, 2));
            sender.send(story.article());
            sender.send(story.withdrawn(ArticleStatus.CANCELED, 2));
            JsonNode view = topic.await(json -> json.at("/audit")
                    .findValuesAsText("articleId")
                    .contains(story.id().toString()));
            assertThat(view.at("/audit").findValuesAsText("articleId"))
                    .doesNotContain(other.id().toString());
            assertThat(view.at("/audit/0/withdrawn")).isEmpty();
        }
    }

    @Test
    void aWrongDefinitionIsAnsweredWithTheFieldAndTheReason() {
        given().contentType("application/json")
                .body("{\"title\": \"\", \"entities\": [\"Gaza\"]}")
                .put("/api/v1/topics/wrong")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", org.hamcrest.Matchers.equalTo("title"));
        given().get("/api/v1/topics/nobody").then().statusCode(404).contentType("application/problem+json");
        given().contentType("application/json")
                .body("{\"title\": \"t\", \"entities\": [\"Gaza\"], \"from\": \"2025-10-09\", \"to\": \"2025-10-08\"}")
                .put("/api/v1/topics/wrong")
                .then()
                .statusCode(400)
                .body("errors[0].field", org.hamcrest.Matchers.equalTo("from"));
    }

    @Test
    void anUnchangedViewIsNotSentTwice() {
        TopicClient.put("tagged");
        String tag =
                given().get("/api/v1/topics/tagged?expand=all").then().extract().header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/topics/tagged?expand=all")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(304, 200));
        assertThat(tag).isNotBlank();
    }
}
