package io.parley.timeline.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import io.parley.events.article.ArticleStatus;
import io.parley.events.claims.Issue;
import io.parley.events.claims.RoleKind;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityType;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.fixture.Story;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a subscriber of a live stream hears who wants one issue, one party or one kind of change. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "timeline"))
class StreamFiltersTest {

    private static final String SLUG = "quarry-contract";

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @TestHTTPResource("/")
    URI root;

    private static Story story(String item, String party, Issue issue) {
        return Story.of("eastnews", item, party + " spoke at the Quarrymark talks of " + issue + ".")
                .named(party, EntityType.ORG, null)
                .role(party, RoleKind.PARTY, party)
                .claim(party, "the Quarrymark talks of " + issue, Stance.DEMANDS, issue);
    }

    private StreamClient open(String filter) throws Exception {
        return StreamClient.openWith(
                root.resolve("/api/v1/topics/" + SLUG + "/stream?" + filter), "Last-Event-ID", revision());
    }

    private static String revision() {
        return RestAssured.get("/api/v1/topics/" + SLUG)
                .path("overview.revision")
                .toString();
    }

    /** The changes of all updates up to the one that has the words. */
    private static List<JsonNode> changes(StreamClient stream, String last) throws Exception {
        List<JsonNode> changes = new ArrayList<>();
        for (String line : stream.linesUpTo(line -> line.startsWith("data:") && line.contains(last))) {
            if (line.startsWith("data:")) {
                EventJson.mapper()
                        .readTree(line.substring("data:".length()))
                        .get("changes")
                        .forEach(changes::add);
            }
        }
        return changes;
    }

    @Test
    void a_live_stream_tells_of_the_wanted_issue_party_and_kind_alone() throws Exception {
        RestAssured.given()
                .contentType("application/json")
                .body("""
                        {"title": "Quarry", "entities": ["Orla Guild", "Stone Board"], "words": ["Quarrymark"]}""")
                .put("/api/v1/topics/" + SLUG)
                .then()
                .statusCode(201);
        Story wages = story("quarry-1", "Orla Guild", Issue.LABOUR);
        try (EventSender sender = new EventSender(kafka);
                StreamClient labour = open("issue=LABOUR");
                StreamClient board = open("party=Stone+Board");
                StreamClient withdrawn = open("kind=WITHDRAWN")) {
            for (StreamClient stream : List.of(labour, board, withdrawn)) {
                stream.awaitComment();
            }
            sender.send(wages);
            sender.send(story("quarry-2", "Stone Board", Issue.TRADE));
            List<JsonNode> heard = changes(board, "Stone Board");
            assertThat(heard).isNotEmpty().allMatch(change -> !change.toString().contains("Orla Guild"));
            sender.send(wages.withdrawn(ArticleStatus.CANCELED, 2));
            List<JsonNode> gone = changes(withdrawn, "WITHDRAWN");
            assertThat(gone).extracting(change -> change.get("kind").asText()).containsOnly("WITHDRAWN");
            List<JsonNode> onLabour = changes(labour, "WITHDRAWN");
            assertThat(onLabour)
                    .anyMatch(change -> change.toString().contains("LABOUR"))
                    .noneMatch(change -> change.toString().contains("TRADE"));
        }
    }
}
