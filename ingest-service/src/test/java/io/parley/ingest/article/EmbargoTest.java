package io.parley.ingest.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.ingest.ArticleTopic;
import io.parley.ingest.IngestTest;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@IngestTest
class EmbargoTest {

    @Inject
    Clock clock;

    private final String uri = "https://wire.example/held/" + UUID.randomUUID();
    private final String articleId = ArticleId.of("wire.example", uri).toString();

    private ValidatableResponse post(String members) {
        return given().contentType("application/json")
                .body("{\"uri\": \"%s\", %s}".formatted(uri, members))
                .post("/api/v1/articles")
                .then();
    }

    private static String text(int version, Instant embargoed) {
        return "\"version\": \"%d\", \"body_text\": \"Secret.\", \"embargoed\": \"%s\"".formatted(version, embargoed);
    }

    @Test
    void a_held_version_leaves_at_its_time_and_once() {
        Instant end = Instant.now().plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
        post(text(1, end)).statusCode(202).body("status", equalTo("HELD"));
        assertThat(ArticleTopic.of(articleId)).isEmpty();
        post(text(1, end)).statusCode(202).body("status", equalTo("HELD")).body("duplicate", equalTo(true));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !ArticleTopic.of(articleId).isEmpty());
        List<ArticleEvent> events = ArticleTopic.of(articleId);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).availableAt()).isAfterOrEqualTo(end);
        assertThat(events.get(0).embargoed()).isEqualTo(end);
        await().untilAsserted(() -> post(text(1, end)).body("status", equalTo("DUPLICATE")));
    }

    @Test
    void a_kill_reaches_a_held_version_before_its_time() {
        post(text(1, Instant.now().plus(1, ChronoUnit.HOURS))).body("status", equalTo("HELD"));
        post("\"version\": \"2\", \"pubstatus\": \"canceled\"").statusCode(202).body("status", equalTo("ACCEPTED"));
        assertThat(ArticleTopic.of(articleId)).singleElement().satisfies(event -> assertThat(event.status())
                .isEqualTo(ArticleStatus.CANCELED));
    }

    @Test
    void a_lifted_embargo_lets_the_text_go() {
        post(text(1, Instant.now().plus(1, ChronoUnit.HOURS))).body("status", equalTo("HELD"));
        post("\"version\": \"2\", \"body_text\": \"Free.\", \"embargoed\": null")
                .body("status", equalTo("ACCEPTED"));
        assertThat(ArticleTopic.of(articleId)).extracting(ArticleEvent::body).containsExactly("Free.");
    }

    @Test
    void a_version_that_is_silent_on_the_embargo_is_held_as_well() {
        Instant end = Instant.now().plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
        post(text(1, end)).body("status", equalTo("HELD"));
        post("\"version\": \"2\", \"body_text\": \"Still secret.\"").body("status", equalTo("HELD"));
        post("\"version\": \"2\", \"body_text\": \"Still secret.\"").body("duplicate", equalTo(true));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !ArticleTopic.of(articleId).isEmpty());
        assertThat(ArticleTopic.of(articleId)).singleElement().satisfies(event -> {
            assertThat(event.body()).isEqualTo("Still secret.");
            assertThat(event.availableAt()).isAfterOrEqualTo(end);
        });
    }

    @Test
    void a_replica_whose_clock_runs_ahead_lets_nothing_go() {
        Instant end = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        QuarkusMock.installMockForInstance(Clock.offset(Clock.systemUTC(), Duration.ofDays(1)), clock);
        post(text(1, end)).statusCode(202).body("status", equalTo("HELD"));
        post(text(2, end)).statusCode(202).body("status", equalTo("HELD"));
        assertThat(ArticleTopic.of(articleId)).isEmpty();
    }

    @Test
    void a_replica_whose_clock_runs_behind_holds_nothing_back() {
        QuarkusMock.installMockForInstance(Clock.offset(Clock.systemUTC(), Duration.ofDays(-1)), clock);
        post(text(1, Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS)))
                .statusCode(202)
                .body("status", equalTo("ACCEPTED"));
        Instant end = Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.SECONDS);
        post(text(2, end)).body("status", equalTo("HELD"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> ArticleTopic.of(articleId).size() == 2);
        assertThat(ArticleTopic.of(articleId).get(1).availableAt()).isBetween(end, end.plusSeconds(2));
    }

    @Test
    void an_embargo_without_an_offset_is_refused() {
        post("\"body_text\": \"x\", \"embargoed\": \"2031-01-01T00:00:00\"")
                .statusCode(400)
                .body("errors[0].field", equalTo("embargoed"));
    }

    @Test
    void the_history_tells_what_each_version_caused() {
        post("\"version\": \"2\", \"body_text\": \"Two.\"").statusCode(202);
        post("\"version\": \"1\", \"body_text\": \"One.\"").statusCode(200);
        given().get("/api/v1/articles/" + articleId)
                .then()
                .statusCode(200)
                .body("itemId", equalTo(uri))
                .body("versions", hasSize(2))
                .body("versions[0].fate", equalTo("ACCEPTED"))
                .body("versions[0].delivery", equalTo("PUBLISHED"))
                .body("versions[1].fate", equalTo("STALE"));
        given().get("/api/v1/articles/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/api/v1/articles/none").then().statusCode(404);
    }
}
