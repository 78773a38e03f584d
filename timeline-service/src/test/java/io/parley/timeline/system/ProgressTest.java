package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.fixture.Stories;
import io.parley.timeline.fixture.Story;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever has sent an article can ask when the views show it. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "timeline"))
class ProgressTest {

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Test
    void an_article_is_outstanding_until_its_facts_are_stored() throws Exception {
        Story story = Stories.capital();
        String asked = story.id() + ":1";
        try (EventSender sender = new EventSender(kafka)) {
            sender.send(story);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> outstanding(asked).getList("articles").isEmpty()
                            && outstanding(asked).getList("topics").isEmpty());
        }
        assertThat(outstanding(story.id() + ":9").getList("articles"))
                .containsExactly(story.id().toString());
    }

    @Test
    void a_question_without_a_version_is_refused() {
        given().queryParam("article", "not-an-id")
                .get("/api/v1/progress")
                .then()
                .statusCode(400);
    }

    private static JsonPath outstanding(String article) {
        return given().queryParam("article", article)
                .get("/api/v1/progress")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
