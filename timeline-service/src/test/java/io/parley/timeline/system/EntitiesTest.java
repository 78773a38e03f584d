package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.events.claims.Issue;
import io.parley.events.timeline.Change;
import io.parley.events.timeline.TopicUpdated;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.fixture.Stories;
import io.parley.timeline.stream.domain.StreamFilter.Subjects;
import io.parley.timeline.stream.domain.Subject;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an actor holds, said and met across topics; merged and split by an operator, and back. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "entities"))
class EntitiesTest {

    private static final List<String> SLUGS = List.of("truce-actors", "plans");

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @BeforeEach
    void follow() throws Exception {
        if (given().get("/api/v1/topics/truce-actors").statusCode() == 404) {
            SLUGS.forEach(TopicClient::put);
            try (EventSender sender = new EventSender(kafka)) {
                sender.send(Stories.coast());
                sender.send(Stories.capital());
            }
            new TopicClient("truce-actors")
                    .await(view -> view.at("/overview/counts/articles").asInt() >= 2);
        }
        // What a test took back is followed by the views a moment later.
        settled();
    }

    @Inject
    Subjects subjects;

    private static void settled() {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            JsonPath left = given().get("/api/v1/progress").jsonPath();
            return left.getList("topics").isEmpty();
        });
    }

    /** All that a view says, but for the number of its revision. */
    private static JsonNode view(String slug) throws Exception {
        settled();
        JsonNode view = new TopicClient(slug).view("");
        ((ObjectNode) view.get("overview")).remove("revision");
        return view;
    }

    private static ValidatableResponse decide(String path, Map<String, String> body) {
        return given().contentType("application/json").body(body).post(path).then();
    }

    private static void undo(String id) {
        decide("/api/v1/entity-decisions/" + id + "/undo", Map.of("reason", "they are two after all"))
                .statusCode(200)
                .body("undone.by", is("without login"))
                .body("undone.reason", is("they are two after all"));
    }

    @Test
    void an_entity_shows_what_it_holds_said_and_met_in_every_topic() {
        given().get("/api/v1/entities/person:anna berg")
                .then()
                .statusCode(200)
                .body("name", is("Anna Berg"))
                .body("parts.topic", hasItem("truce-actors"))
                .body("parts.topic", hasItem("plans"))
                .body("claims.claim.text", hasItem("Talks on a Gaza truce between Israel and Hamas go on"))
                .body("claims[0].claim.evidence[0].text", containsString("Talks on a Gaza truce"))
                .body("meetings.meeting.venue", hasItem("Cairo"));
        given().get("/api/v1/entities/Q38799")
                .then()
                .statusCode(200)
                .body("positions.position.party", hasItem("Hamas"));
        given().get("/entities/Q38799")
                .then()
                .statusCode(200)
                .body(containsString("guarantees that the truce will hold"));
        given().get("/api/v1/entities/person:nobody").then().statusCode(404);
        given().get("/entities/person:nobody").then().statusCode(404);
    }

    @Test
    void entities_are_found_by_the_beginnings_of_their_names() {
        // What a test before this one took back may still be on its way.
        settled();
        assertThat(given().queryParam("q", "ann be").get("/api/v1/entities").<List<String>>path("items.name"))
                .containsExactly("Anna Berg");
        assertThat(given().get("/api/v1/entities?limit=1").<List<String>>path("items.id"))
                .hasSize(1);
        String next = given().get("/api/v1/entities?limit=1").path("next");
        assertThat(given().get("/api/v1/entities?limit=1&cursor=" + next).<List<String>>path("items.id"))
                .isNotEqualTo(given().get("/api/v1/entities?limit=1").<List<String>>path("items.id"));
        given().queryParam("q", "!")
                .get("/api/v1/entities")
                .then()
                .statusCode(200)
                .body("items.size()", is(0));
    }

    @Test
    void a_merge_changes_every_view_at_once_and_undoing_it_restores_them() throws Exception {
        JsonNode before = view("truce-actors");
        JsonNode other = view("plans");
        String id = decide(
                        "/api/v1/entities/person:dan katz/merges",
                        Map.of("into", "person:anna berg", "reason", "an alias"))
                .statusCode(201)
                .body("decidedBy", is("without login"))
                .extract()
                .path("id");
        assertThat(view("truce-actors").get("participants").findValuesAsText("id"))
                .contains("person:anna berg")
                .doesNotContain("person:dan katz");
        assertThat(view("plans")).isNotEqualTo(other);
        given().get("/api/v1/topics/truce-actors/verification").then().body("count", is(0));
        given().get("/api/v1/entities/person:dan katz")
                .then()
                .statusCode(200)
                .body("id", is("person:anna berg"))
                .body("claims.claim.text", hasItem("any withdrawal from Gaza"))
                .body("claims.claim.text", hasItem("Talks on a Gaza truce between Israel and Hamas go on"));
        given().get("/api/v1/entity-decisions?entity=person:anna berg")
                .then()
                .body("items[0].reason", is("an alias"))
                .body("items[0].entityName", is("Dan Katz"));
        given().get("/entities/person:anna berg").then().body(containsString("an alias"));

        decide("/api/v1/entities/person:anna berg/merges", Map.of("into", "person:dan katz", "reason", "again"))
                .statusCode(409)
                .body("errors[0].field", is("into"));
        undo(id);
        assertThat(view("truce-actors")).isEqualTo(before);
        assertThat(view("plans")).isEqualTo(other);
        decide("/api/v1/entity-decisions/" + id + "/undo", Map.of("reason", "twice"))
                .statusCode(409);
        given().get("/api/v1/topics/truce-actors/verification").then().body("count", is(0));
    }

    @Test
    void whoever_is_merged_brings_the_meetings_along() throws Exception {
        String id = decide(
                        "/api/v1/entities/person:anna berg/merges",
                        Map.of("into", "person:dan katz", "reason", "an alias"))
                .statusCode(201)
                .extract()
                .path("id");
        try {
            assertThat(view("truce-actors").get("participants").findValuesAsText("id"))
                    .contains("person:dan katz")
                    .doesNotContain("person:anna berg");
            given().get("/api/v1/entities/person:dan katz")
                    .then()
                    .statusCode(200)
                    .body("id", is("person:dan katz"))
                    .body("meetings.meeting.venue", hasItem("Cairo"));
        } finally {
            undo(id);
        }
    }

    @Test
    void a_name_can_be_split_off_and_given_back() throws Exception {
        JsonNode before = view("truce-actors");
        String id = decide("/api/v1/entities/Q38799/splits", Map.of("name", "Hamas", "reason", "another group"))
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(view("truce-actors").get("participants").findValuesAsText("id"))
                .contains("org:hamas")
                .doesNotContain("Q38799");
        given().get("/api/v1/topics/truce-actors/verification").then().body("count", is(0));
        undo(id);
        assertThat(view("truce-actors")).isEqualTo(before);
    }

    @Test
    void a_change_is_known_by_issue_and_by_those_whom_it_is_about() throws Exception {
        JsonNode claim = new TopicClient("truce-actors").view("").get("claims").get(0);
        for (JsonNode each : new TopicClient("truce-actors").view("").get("claims")) {
            claim = each.get("speaker").asText().equals("Anna Berg") ? each : claim;
        }
        Change change = new Change("claims", Change.Kind.ADDED, claim.get("id").asText(), "");
        Change gone = new Change("claims", Change.Kind.REMOVED, "0123456789abcdef", "");
        Map<Change, Subject> known =
                subjects.apply(new TopicUpdated("truce-actors", 1, List.of(change, gone), List.of()));
        assertThat(known).containsOnlyKeys(change);
        assertThat(known.get(change).issue()).isEqualTo(Issue.CEASEFIRE);
        assertThat(known.get(change).parties()).contains("Anna Berg", "person:anna berg");
    }

    @Test
    void what_cannot_be_merged_is_refused_by_name() {
        decide("/api/v1/entities/person:nobody/merges", Map.of("into", "Q38799", "reason", "r"))
                .statusCode(409)
                .body("detail", startsWith("entity is no entity"));
        decide("/api/v1/entities/Q38799/merges", Map.of("into", "described:some official", "reason", "r"))
                .statusCode(409);
        decide("/api/v1/entities/Q38799/merges", Map.of("into", "Q38799", "reason", "r"))
                .statusCode(409);
        decide("/api/v1/entities/Q38799/merges", Map.of("into", "Q801")).statusCode(400);
        decide("/api/v1/entities/person:anna berg/splits", Map.of("name", "Anna Berg", "reason", "r"))
                .statusCode(409);
    }
}
