package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.parley.events.entities.EntityType;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.fixture.Story;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Topics are made, changed and deleted on a page, after a look at what they find. */
@QuarkusTest
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "database", value = "editor"))
class TopicEditorTest {

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private static Story osperland(String item, String text) {
        return Story.of("eastnews", item, text).named("Osperland", EntityType.GPE, null);
    }

    private static ValidatableResponse send(String action, String words, boolean known) {
        return given().redirects()
                .follow(false)
                .formParam("slug", "made-here")
                .formParam("title", "Made here")
                .formParam("entities", "Osperland")
                .formParam("words", words)
                .formParam("known", known)
                .formParam("action", action)
                .post("/topic-editor")
                .then();
    }

    @Test
    void a_topic_is_previewed_made_changed_archived_and_deleted() throws Exception {
        try (EventSender sender = new EventSender(kafka)) {
            sender.send(osperland("one", "Osperland opens pilot parleys and asks for guarantees."));
            sender.send(osperland("two", "Osperland goes on with the pilot parleys."));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> send("preview", "parleys", false).extract().asString(),
                        page -> page.contains(">2 of the newest"));
        send("preview", "parleys, guarantees", false)
                .statusCode(200)
                .body(containsString(">2 of the newest"))
                .body(containsString("guarantees 1"));
        given().get("/api/v1/topics/made-here").then().statusCode(404);

        send("save", "parleys", false).statusCode(303).header("Location", endsWith("/topics/made-here"));
        send("save", "truce", false).statusCode(400).body(containsString("a topic of this name already"));
        send("preview", "guarantees", true).statusCode(200).body(containsString("0 would come in, 1 would leave"));
        send("save", "guarantees", true).statusCode(303);
        assertThat(given().get("/api/v1/topics/made-here").<String>path("topic.words[0]"))
                .isEqualTo("guarantees");
        given().get("/topic-editor?topic=made-here").then().statusCode(200).body(containsString("Made here"));

        send("archive", "", true).statusCode(303).header("Location", endsWith("/topics/made-here"));
        assertThat(listed("")).doesNotContain("made-here");
        assertThat(listed("?archived=true")).contains("made-here");
        given().get("/").then().body(not(containsString("/topics/made-here")), containsString("/?archived=true"));
        given().get("/?archived=true").then().body(containsString("/topics/made-here"));
        given().get("/topics/made-here").then().statusCode(200).body(containsString("data-testid=\"archived\""));
        given().get("/topic-editor?topic=made-here").then().body(containsString("value=\"unarchive\""));
        given().delete("/api/v1/topics/made-here/archive").then().statusCode(204);
        assertThat(listed("")).contains("made-here");
        given().put("/api/v1/topics/made-here/archive").then().statusCode(204);
        given().put("/api/v1/topics/none-such/archive").then().statusCode(404);

        send("delete", "", true).statusCode(303);
        given().get("/api/v1/topics/made-here").then().statusCode(404);
    }

    private static List<String> listed(String query) {
        return given().get("/api/v1/topics" + query).path("items.slug");
    }

    @Test
    void what_cannot_be_kept_is_told_on_the_page() {
        given().formParam("slug", "No Slug")
                .formParam("action", "save")
                .post("/topic-editor")
                .then()
                .statusCode(400)
                .body(containsString("data-testid=\"fault\""));
    }
}
