package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.parley.events.EventJson;
import io.parley.events.entities.EntityType;
import io.parley.events.kafka.KafkaTopics;
import io.parley.events.timeline.TopicUpdated;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.fixture.Story;
import io.parley.timeline.stream.application.UpdateBoard;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** What is at fault is put aside, and what is not waits and says so. */
@QuarkusTest
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "database", value = "faults"))
class FaultsTest {

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    AgroalDataSource database;

    @Inject
    UpdateBoard board;

    @Test
    void a_missing_table_is_waited_for_and_told_in_health_and_no_article_is_put_aside() throws Exception {
        TopicClient topic = TopicClient.put("no-table");
        run("alter table timeline.fact rename to moved_away");
        try (EventSender sender = new EventSender(kafka)) {
            sender.send(story("no-table"));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> given().get("/q/health/ready").asString().contains("42P01"));
            given().get("/q/health/live").then().statusCode(200);
        } finally {
            run("alter table timeline.moved_away rename to fact");
        }
        awaitStored(story("no-table"));
        topic.await(json -> json.at("/overview/counts/articles").asInt() >= 1);
        try (DeadLetterReader letters = new DeadLetterReader(kafka, "parley.claims.dlq")) {
            assertThat(letters.present()).noneMatch(letter -> letter.contains("no-table"));
        }
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void a_record_of_another_type_and_one_that_is_no_event_are_put_aside_once_and_stop_nothing() throws Exception {
        TopicClient topic = TopicClient.put("poison");
        Story story = story("after-poison");
        try (EventSender sender = new EventSender(kafka)) {
            sender.sendTyped(KafkaTopics.CLAIMS, story.id(), "io.parley.claims.v2", story.claimsEvent());
            sender.sendRaw(KafkaTopics.CLAIMS, story.id().toString(), "{ not json".getBytes(StandardCharsets.UTF_8));
            sender.sendRaw(KafkaTopics.ARTICLES, story.id().toString(), "{ not json".getBytes(StandardCharsets.UTF_8));
            sender.send(story);
        }
        awaitStored(story);
        topic.await(json -> json.at("/overview/counts/articles").asInt() >= 1);
        try (DeadLetterReader letters = new DeadLetterReader(kafka, "parley.claims.dlq")) {
            assertThat(letters.await(2))
                    .containsExactlyInAnyOrder(
                            "WRONG_TYPE ce_type is not io.parley.claims.v1",
                            "NOT_AN_EVENT not an event: no JSON at byte 2");
        }
        // The extract service reads the articles first and puts this one aside for both.
        try (DeadLetterReader letters = new DeadLetterReader(kafka, "parley.articles.dlq")) {
            assertThat(letters.present()).noneMatch(letter -> letter.endsWith("no JSON at byte 2"));
        }
    }

    @Test
    void a_bad_record_among_the_updates_goes_to_their_dead_letters_and_the_rest_of_its_poll_arrives() throws Exception {
        Queue<Long> arrived = new ConcurrentLinkedQueue<>();
        Runnable end = board.subscribe("updates", update -> arrived.add(update.revision()));
        try (EventSender sender = new EventSender(kafka);
                DeadLetterReader letters = new DeadLetterReader(kafka, "parley.timeline.dlq")) {
            sender.sendRaw(KafkaTopics.TIMELINE, "updates", update(1));
            sender.sendRaw(KafkaTopics.TIMELINE, "updates", "{}".getBytes(StandardCharsets.UTF_8));
            sender.sendRaw(KafkaTopics.TIMELINE, "updates", update(2));
            await().atMost(Duration.ofSeconds(20)).until(() -> arrived.contains(2L));
            assertThat(letters.await(1)).allMatch(letter -> letter.startsWith("NOT_AN_EVENT"));
        } finally {
            end.run();
        }
    }

    private static byte[] update(long revision) throws Exception {
        return EventJson.mapper().writeValueAsBytes(new TopicUpdated("updates", revision, List.of(), List.of()));
    }

    private static void awaitStored(Story story) {
        await().atMost(Duration.ofSeconds(30)).until(() -> given().queryParam("article", story.id() + ":1")
                .get("/api/v1/progress")
                .jsonPath()
                .getList("articles")
                .isEmpty());
    }

    private static Story story(String item) {
        return Story.of("eastnews", item, "The Gaza truce talks go on.")
                .named("Gaza Strip", EntityType.GPE, "Q39760", null, null, "Gaza");
    }

    private void run(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
