package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.database.Sql;
import io.parley.timeline.fixture.Stories;
import io.parley.timeline.fixture.Story;
import io.parley.timeline.system.WebhookReceiver.Got;
import io.parley.timeline.webhooks.domain.Secret;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Receivers get every change: in order, signed, until they take it. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "webhooks"))
@QuarkusTestResource(value = WebhookReceiver.class, restrictToAnnotatedClass = true)
class WebhooksTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** Later than the versions of all other stories. */
    private static final AtomicLong VERSIONS = new AtomicLong(10);

    @Inject
    Sql sql;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @BeforeEach
    @AfterEach
    void receiverIsWell() {
        WebhookReceiver.FAILING.set(0);
    }

    private static JsonPath subscribe(String slug, String path) {
        return given().contentType("application/json")
                .body("{\"url\": \"" + WebhookReceiver.url(path) + "\"}")
                .post("/api/v1/topics/" + slug + "/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Makes a topic and waits until it has what other tests took in: its revision then. */
    private long followed(String slug) {
        TopicClient.put(slug);
        await().atMost(SOON)
                .until(() -> QuarkusTransaction.requiringNew()
                                .call(() -> sql.query("select count(*) from topic_work", row -> row.getLong(1)))
                                .get(0)
                        == 0);
        return revision(slug);
    }

    private static long revision(String slug) {
        return given().get("/api/v1/topics/" + slug).jsonPath().getLong("overview.revision");
    }

    /** Two changes of the topic, each by a version that nobody has sent before. */
    private void change(String slug) throws Exception {
        try (EventSender sender = new EventSender(kafka)) {
            for (Story story : List.of(Stories.coast(), Stories.capital())) {
                long before = revision(slug);
                sender.send(story.version(VERSIONS.incrementAndGet()));
                await().atMost(SOON).until(() -> revision(slug) > before);
            }
        }
    }

    @Test
    void every_change_is_sent_in_order_signed_and_again_until_it_is_taken() throws Exception {
        long from = followed("sent");
        JsonPath webhook = subscribe("sent", "/sent");
        WebhookReceiver.FAILING.set(2);
        change("sent");
        long revision = revision("sent");
        String address = "/api/v1/topics/sent/webhooks/" + webhook.getString("id");
        await().atMost(SOON).until(() -> given().get(address).jsonPath().getLong("sentRevision") == revision);

        List<Got> got = WebhookReceiver.at("/sent");
        assertThat(got.subList(0, 3))
                .extracting(Got::id)
                .containsOnly(got.get(0).id());
        assertThat(got.stream().map(Got::id).distinct().toList())
                .hasSize((int) (revision - from))
                .first()
                .isEqualTo("sent/" + (from + 1));
        Secret secret = new Secret(webhook.getString("secret"));
        for (Got one : got) {
            Instant time = Instant.ofEpochSecond(Long.parseLong(one.time()));
            assertThat(one.signature()).isEqualTo(secret.signature(one.id(), time, one.body()));
            assertThat(one.contentType()).startsWith("application/cloudevents+json");
            JsonNode event = EventJson.mapper().readTree(one.body());
            assertThat(event.path("specversion").asText()).isEqualTo("1.0");
            assertThat(event.path("type").asText()).isEqualTo("io.parley.topic-updated.v1");
            assertThat(event.path("id").asText()).isEqualTo(one.id());
            assertThat(event.at("/data/revision").asLong()).isPositive();
        }
        given().get(address).then().body("secret", nullValue()).body("failures", equalTo(0));
        given().get(address + "/deliveries").then().body("[0].status", equalTo(204));
        given().delete(address).then().statusCode(204);
        given().get(address).then().statusCode(404);
    }

    @Test
    void a_receiver_that_fails_for_too_long_is_paused_and_goes_on_where_it_stopped() throws Exception {
        long from = followed("down");
        String address =
                "/api/v1/topics/down/webhooks/" + subscribe("down", "/down").getString("id");
        WebhookReceiver.FAILING.set(1);
        change("down");
        await().atMost(SOON)
                .until(() -> "FAILING".equals(given().get(address).jsonPath().getString("paused")));
        given().get("/topics/down/webhooks")
                .then()
                .statusCode(200)
                .body(containsString("Paused: the receiver has failed"));
        given().get(address).then().body("sentRevision", equalTo((int) from)).body("failingSince", notNullValue());

        WebhookReceiver.FAILING.set(0);
        given().contentType("application/json")
                .body("{\"paused\": false}")
                .put(address)
                .then()
                .statusCode(200);
        await().atMost(SOON).until(() -> given().get(address).jsonPath().getLong("sentRevision") > from);
        assertThat(WebhookReceiver.at("/down"))
                .last()
                .extracting(Got::id)
                .asString()
                .startsWith("down/");
    }

    @Test
    void a_trial_is_sent_at_once_and_none_goes_to_an_address_of_this_machine() {
        followed("tried");
        String good = subscribe("tried", "/tried").getString("id");
        given().post("/api/v1/topics/tried/webhooks/" + good + "/test")
                .then()
                .statusCode(200)
                .body("status", equalTo(204));
        assertThat(WebhookReceiver.at("/tried"))
                .extracting(Got::body)
                .anyMatch(body -> body.contains("io.parley.webhook-test.v1"));
        String bad = given().contentType("application/json")
                .body("{\"url\": \"" + WebhookReceiver.url("/tried").replace("localhost", "127.0.0.1") + "\"}")
                .post("/api/v1/topics/tried/webhooks")
                .jsonPath()
                .getString("id");
        given().post("/api/v1/topics/tried/webhooks/" + bad + "/test")
                .then()
                .statusCode(200)
                .body("status", nullValue())
                .body("outcome", containsString("private network"));
    }

    @Test
    void the_page_subscribes_tries_and_removes() {
        TopicClient.put("paged");
        String page = "/topics/paged/webhooks";
        given().formParam("action", "subscribe")
                .formParam("url", "ftp://no")
                .post(page)
                .then()
                .statusCode(400)
                .body(containsString("Not subscribed"));
        given().formParam("action", "subscribe")
                .formParam("url", WebhookReceiver.url("/paged"))
                .post(page)
                .then()
                .statusCode(200)
                .body(containsString("whsec_"));
        given().get(page).then().body(org.hamcrest.Matchers.not(containsString("whsec_")));
        String id = given().get("/api/v1/topics/paged/webhooks").jsonPath().getString("items[0].id");
        given().formParam("action", "test")
                .formParam("id", id)
                .post(page)
                .then()
                .body(containsString("took the trial"));
        given().formParam("action", "pause")
                .formParam("id", id)
                .post(page)
                .then()
                .body(containsString("Paused."));
        given().formParam("action", "remove")
                .formParam("id", id)
                .post(page)
                .then()
                .body(containsString("Nobody is subscribed"));
    }
}
