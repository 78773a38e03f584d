package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.parley.events.article.ArticleStatus;
import io.parley.events.entities.EntityType;
import io.parley.events.kafka.KafkaTopics;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.fixture.Story;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** Operators see what was put aside, and send it again or drop it; a kill removes it by itself. */
@QuarkusTest
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "database", value = "letters"))
class DeadLettersTest {

    private static final String MARKER = "Quibblesnort";

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    AgroalDataSource database;

    @Test
    void a_replayed_letter_goes_through_the_same_code_and_leaves_the_list() throws Exception {
        TopicClient topic = TopicClient.put("replayed");
        Story story = story("replayed");
        try (EventSender sender = new EventSender(kafka)) {
            sender.send(story.article());
            sender.send(KafkaTopics.ENTITIES, story.id(), story.entitiesEvent());
            sender.sendTyped(KafkaTopics.CLAIMS, story.id(), "io.parley.claims.v1", story.claimsEvent());
            topic.await(json -> json.at("/overview/counts/articles").asInt() >= 1);
        }
        // A good event that lies among the dead letters, as after an engine or a schema was mended.
        Story next = story("mended");
        try (EventSender sender = new EventSender(kafka)) {
            sender.send(next.article());
            sender.send(KafkaTopics.ENTITIES, next.id(), next.entitiesEvent());
            sender.send(KafkaTopics.CLAIMS + ".dlq", next.id(), next.claimsEvent());
        }
        awaitLetter(next);
        String id = letterOf(next);
        assertThat(given().get("/api/v1/dead-letters/" + id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getString("value"))
                .contains(next.id().toString());

        given().post("/api/v1/dead-letters/" + id + "/replay").then().statusCode(204);

        topic.await(json -> json.at("/overview/counts/articles").asInt() >= 1);
        given().get("/api/v1/dead-letters/" + id).then().statusCode(404);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> present("parley.claims.dlq").isEmpty());
    }

    @Test
    void a_correction_that_could_not_be_read_is_told_of_and_a_kill_removes_its_letter_and_no_other() throws Exception {
        TopicClient topic = TopicClient.put("unread");
        Story story = story("unread");
        Story other = story("bystander");
        try (EventSender sender = new EventSender(kafka)) {
            sender.send(story);
            topic.await(json -> json.at("/overview/counts/articles").asInt() >= 1);
            String read = settledTag();
            assertThat(isNotModified(read)).isTrue();
            sendLetter(
                    story,
                    "{\"articleId\": \"" + story.id() + "\", \"version\": 3, \"body\": \"" + MARKER + "\"",
                    "not an event: " + MARKER);
            sendLetter(
                    other,
                    "{\"articleId\": \"" + other.id() + "\", \"version\": 1, \"body\": \"bystander\"",
                    "no JSON");
            topic.await(json -> json.at("/audit").toString().contains(story.id() + "/3/UNREADABLE"));
            assertThat(isNotModified(read)).isFalse();
            assertThat(given().get("/api/v1/articles/" + story.id() + "/unreadable")
                            .asString())
                    .isEqualTo("[3]");
            assertThat(given().get("/articles/" + story.id()).asString()).contains("Version 3 could not be read");
            assertThat(given().get("/dead-letters").asString())
                    .contains(story.id().toString());
            assertThat(MarkerSearch.tables(database, MARKER)).containsExactly("dead_letter");
            awaitLetter(other);
            assertThat(given().get("/dead-letters").asString())
                    .contains(
                            "href=\"/articles/" + story.id() + "\"", other.id().toString())
                    .doesNotContain("href=\"/articles/" + other.id() + "\"");

            sender.send(story.withdrawn(ArticleStatus.CANCELED, 4));

            await().atMost(Duration.ofSeconds(60))
                    .until(() -> present("parley.articles.dlq").stream().noneMatch(value -> value.contains(MARKER))
                            && MarkerSearch.tables(database, MARKER).isEmpty());
            await().atMost(Duration.ofSeconds(30)).until(() -> present("parley.articles.dlq").stream()
                    .anyMatch(value -> value.contains("bystander")));
        }
        for (String path : List.of("dead-letters", "topics/unread?expand=all", "topics/unread/audit")) {
            assertThat(given().get("/api/v1/" + path).asString()).as(path).doesNotContain(MARKER);
        }
        assertThat(given().get("/dead-letters").asString()).doesNotContain(MARKER);
        assertThat(topic.view("").at("/audit").toString())
                .contains(story.id() + "/4/KILLED")
                .doesNotContain(story.id() + "/3/UNREADABLE");
        String id = letterOf(other);
        given().delete("/api/v1/dead-letters/" + id).then().statusCode(204);
        given().delete("/api/v1/dead-letters/" + id).then().statusCode(404);
        given().get("/api/v1/dead-letters/nonsense").then().statusCode(400);
    }

    @Test
    void an_older_version_is_not_replayed_over_a_later_one_and_a_hostile_letter_stops_nothing() throws Exception {
        Story story = story("older");
        TopicClient topic = TopicClient.put("older");
        try (EventSender sender = new EventSender(kafka)) {
            sender.send(story);
            topic.await(json -> json.at("/overview/counts/articles").asInt() >= 1);
            sendHostileLetter();
            sendLetter(story, "{\"articleId\": \"" + story.id() + "\", \"version\": 0", "cut off");
        }
        awaitLetter(story);
        given().post("/api/v1/dead-letters/" + letterOf(story) + "/replay")
                .then()
                .statusCode(409);
        assertThat(given().get("/q/health").then().extract().statusCode()).isEqualTo(200);
    }

    /** The audit is part of the answer and changes without a revision. */
    private static String tag() {
        return given().get("/api/v1/topics/unread?expand=all").header("ETag");
    }

    /** The tag once it stays: names and claims of a story come behind its text. */
    private static String settledTag() {
        AtomicReference<String> last = new AtomicReference<>("");
        return await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(500))
                .until(DeadLettersTest::tag, tag -> tag.equals(last.getAndSet(tag)));
    }

    private static boolean isNotModified(String tag) {
        return given().header("If-None-Match", tag)
                        .get("/api/v1/topics/unread?expand=all")
                        .statusCode()
                == 304;
    }

    private static JsonPath awaitLetter(Story story) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> given().get("/api/v1/dead-letters?limit=1000").jsonPath(), list -> list.getList(
                                "items.articleId")
                        .contains(story.id().toString()));
    }

    private static String letterOf(Story story) {
        return given().get("/api/v1/dead-letters?limit=1000")
                .jsonPath()
                .getString("items.find { it.articleId == '" + story.id() + "' }.id");
    }

    private void sendLetter(Story story, String value, String reason) throws Exception {
        sendLetter(
                story.id().toString(),
                value,
                Map.of(
                        "dead-letter-kind", "NOT_AN_EVENT",
                        "dead-letter-reason", reason,
                        "dead-letter-group", "parley-extract",
                        "dead-letter-partition", "1",
                        "dead-letter-offset",
                                Integer.toString(Math.floorMod(story.id().hashCode(), 1_000_000))));
    }

    /** Anybody who may write to Kafka may write such headers. */
    private void sendHostileLetter() throws Exception {
        sendLetter(
                "no article",
                "no \u0000 JSON",
                Map.of(
                        "dead-letter-kind", "NONSENSE",
                        "dead-letter-reason", "\u0000" + "x".repeat(100_000),
                        "dead-letter-group", "Nobody's: group",
                        "dead-letter-partition", "99999999999",
                        "dead-letter-at", "+999999999-01-01T00:00:00Z",
                        "dead-letter-offset", "-1"));
    }

    private void sendLetter(String key, String value, Map<String, String> headers) throws Exception {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> record =
                    new ProducerRecord<>("parley.articles.dlq", 0, key, value.getBytes(StandardCharsets.UTF_8));
            headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        }
    }

    private List<String> present(String topic) {
        try (DeadLetterReader letters = new DeadLetterReader(kafka, topic)) {
            return letters.presentValues();
        }
    }

    private static Story story(String item) {
        return Story.of("eastnews", item, "Hamas said the Gaza truce talks go on.")
                .named("Hamas", EntityType.ORG, "Q38799")
                .named("Gaza Strip", EntityType.GPE, "Q39760", null, null, "Gaza");
    }
}
