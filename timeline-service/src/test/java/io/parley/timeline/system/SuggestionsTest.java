package io.parley.timeline.system;

import static io.parley.timeline.system.RestrictedTopic.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.parley.events.claims.Issue;
import io.parley.events.claims.RoleKind;
import io.parley.events.claims.Stage;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityType;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.fixture.Story;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Negotiations in the news that nobody follows are suggested, followed by one click, and then no longer suggested. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "suggestions"))
class SuggestionsTest {

    private static final String SLUG = "pellmark-pellmark-dockers-labour";

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private static Story story(String provider, String item) {
        return Story.of(provider, item, "Pellmark and the Pellmark Dockers began talks on pay.")
                .headline("Talks on the docks")
                .named("Pellmark Dockers", EntityType.ORG, null)
                .named("Pellmark", EntityType.GPE, null)
                .role("Pellmark Dockers", RoleKind.PARTY, "Pellmark Dockers")
                .role("Pellmark", RoleKind.PARTY, "Pellmark")
                .position("Pellmark Dockers", Stance.DEMANDS, Issue.LABOUR, "pay")
                .stage(Stage.TALKS, "began talks");
    }

    private static List<String> suggested(String caller) {
        return as(caller).get("/api/v1/suggestions?limit=100").path("items.slug");
    }

    @Test
    void what_nobody_follows_is_suggested_until_somebody_does() throws Exception {
        try (EventSender sender = new EventSender(kafka)) {
            sender.send(story("eastnews", "pell-1"));
            sender.send(story("westwire", "pell-2"));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> suggested("outsider"), list -> list.contains(SLUG));
        assertThat(as("outsider")
                        .get("/api/v1/suggestions?limit=100")
                        .<List<String>>path("items.find { it.slug == '" + SLUG + "' }.sources"))
                .contains("eastnews", "westwire");
        as("outsider")
                .get("/suggestions")
                .then()
                .statusCode(200)
                .body(containsString("Pellmark Dockers"))
                .body(not(containsString("value=\"save\"")));
        as("operator").get("/suggestions").then().statusCode(200).body(containsString("value=\"save\""));

        String words = as("operator")
                .get("/api/v1/suggestions?limit=100")
                .path("items.find { it.slug == '" + SLUG + "' }.definition.words[0]");
        as("operator")
                .redirects()
                .follow(false)
                .formParam("slug", SLUG)
                .formParam("title", "Dockers")
                .formParam("entities", "Pellmark Dockers, Pellmark")
                .formParam("words", words)
                .formParam("readers", NamedCallers.GROUP)
                .formParam("action", "save")
                .post("/topic-editor")
                .then()
                .statusCode(303);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> as("operator").get("/api/v1/topics/" + SLUG).path("overview.counts.articles"),
                        count -> Integer.valueOf(2).equals(count));
        // Neither those who may read the topic now nor those who may not.
        for (String caller : List.of("operator", "member", "outsider")) {
            assertThat(suggested(caller)).as(caller).doesNotContain(SLUG);
        }
        given().delete("/api/v1/topics/" + SLUG);
    }

    @Test
    void a_limit_or_parameter_that_is_none_is_refused_by_name() {
        given().get("/api/v1/suggestions?limit=0").then().statusCode(400).body(containsString("limit"));
        given().get("/api/v1/suggestions?issue=LABOUR").then().statusCode(400).body(containsString("issue"));
    }
}
