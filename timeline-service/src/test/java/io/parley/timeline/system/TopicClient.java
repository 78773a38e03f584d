package io.parley.timeline.system;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import java.time.Duration;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** A topic on truce talks, followed and read over REST. */
record TopicClient(String slug) {

    static TopicClient put(String slug) {
        given().contentType("application/json")
                .body("""
                        {"title": "Truce talks", "entities": ["Gaza", "Hamas"], "words": ["talks", "truce"]}""")
                .put("/api/v1/topics/" + slug)
                .then()
                .statusCode(201);
        return new TopicClient(slug);
    }

    JsonNode await(Predicate<JsonNode> condition) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> view(""), condition);
    }

    JsonNode view(String parameters) throws Exception {
        return EventJson.mapper()
                .readTree(given().get("/api/v1/topics/" + slug + "?expand=all" + parameters)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }
}
