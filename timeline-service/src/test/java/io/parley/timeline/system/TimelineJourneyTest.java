package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import io.parley.events.article.ArticleStatus;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.fixture.Stories;
import io.parley.timeline.fixture.Story;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
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

    @Test
    void factsBecomeAViewAndAKillTakesThemAway() throws Exception {
        put("truce");
        Story coast = Stories.coast();
        try (EventSender sender = new EventSender(kafka)) {
            sender.send(coast);
            sender.send(Stories.capital());
            sender.send(Stories.earlier());
            JsonNode view = awaitView(
                    "truce", json -> json.at("/overview/counts/articles").asInt() == 3);
            assertThat(view.at("/overview/stage").asText()).isEqualTo("TALKS");
            assertThat(view.at("/contradictions")).hasSize(1);
            assertThat(SchemaCheck.topicView(view)).isEmpty();

            sender.send(coast.withdrawn(ArticleStatus.CANCELED, 2));
            long start = System.nanoTime();
            JsonNode after = awaitView("truce", json -> !json.toString().contains("Sharm"));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            assertThat(after.at("/audit/0/kind").asText()).isEqualTo("KILLED");
            given().get("/api/v1/articles/" + coast.id()).then().statusCode(410);
        }
    }

    private static void put(String slug) {
        given().contentType("application/json")
                .body("""
                        {"title": "Truce talks", "entities": ["Gaza", "Hamas"], "words": ["talks", "truce"]}""")
                .put("/api/v1/topics/" + slug)
                .then()
                .statusCode(201);
    }

    private static JsonNode awaitView(String slug, java.util.function.Predicate<JsonNode> condition) {
        return await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> view(slug), condition);
    }

    private static JsonNode view(String slug) throws Exception {
        return EventJson.mapper()
                .readTree(given().get("/api/v1/topics/" + slug + "?expand=all")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }
}
