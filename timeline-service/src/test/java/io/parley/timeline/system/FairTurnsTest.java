package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.parley.events.entities.EntityType;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.fixture.Story;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No topic's work holds up another's, and none of them holds up the intake. */
@QuarkusTest
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "database", value = "turns"))
class FairTurnsTest {

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    AgroalDataSource database;

    @Test
    void a_topic_that_fails_waits_alone_and_is_named_in_health() throws Exception {
        TopicClient.put("failing");
        TopicClient healthy = TopicClient.put("healthy");
        run("alter table timeline.topic_change add constraint refused check (slug <> 'failing') not valid");
        try (EventSender sender = new EventSender(kafka)) {
            sender.send(story("fails"));
            healthy.await(json -> json.at("/overview/counts/articles").asInt() >= 1);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> given().get("/q/health/ready").asString().contains("failing failed"));
            given().get("/q/health/live").then().statusCode(200);
            run("alter table timeline.topic_change drop constraint refused");
            new TopicClient("failing")
                    .await(json -> json.at("/overview/counts/articles").asInt() >= 1);
        }
    }

    @Test
    void a_definition_is_put_and_articles_come_in_while_a_topic_is_being_committed() throws Exception {
        TopicClient.put("held");
        TopicClient other = TopicClient.put("not-held");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !given().get("/api/v1/progress").asString().contains("held"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                EventSender sender = new EventSender(kafka)) {
            int before = other.view("").at("/overview/counts/articles").asInt();
            connection.setAutoCommit(false);
            statement.execute("select 1 from timeline.topic where slug = 'held' for no key update");
            Story story = story("while-held").published("2026-02-02");
            sender.send(story);
            other.await(json -> json.at("/overview/counts/articles").asInt() > before);
            TopicClient.put("put-meanwhile");
            connection.rollback();
        }
    }

    @Test
    void a_claim_is_short_so_that_a_dead_worker_blocks_nobody_and_renewed_while_the_work_goes_on() throws Exception {
        TopicClient topic = TopicClient.put("long-turn");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !given().get("/api/v1/progress").asString().contains("long-turn"));
        String secondsLeft =
                "select ceil(extract(epoch from claimed_until - clock_timestamp())) from timeline.topic_turn"
                        + " where slug = 'long-turn' and claimed_until > '-infinity'";
        String turn = "select coalesce(max(claim), 0) from timeline.topic_turn where slug = 'long-turn'";
        String end = "select coalesce(max(extract(epoch from claimed_until) * 1000), 0) from timeline.topic_turn"
                + " where slug = 'long-turn' and claimed_until > '-infinity'";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                EventSender sender = new EventSender(kafka)) {
            connection.setAutoCommit(false);
            statement.execute("select 1 from timeline.topic where slug = 'long-turn' for no key update");
            sender.send(story("during-a-long-turn").published("2026-02-03"));
            await().atMost(Duration.ofSeconds(30)).until(() -> count(end) > 0);
            assertThat(count(secondsLeft)).isBetween(1L, 20L);
            long number = count(turn);
            long first = count(end);
            await().atMost(Duration.ofSeconds(30)).until(() -> count(end) > first);
            assertThat(count(turn)).as("the same turn").isEqualTo(number);
            connection.rollback();
        }
        topic.await(json -> json.at("/overview/counts/articles").asInt() >= 1);
    }

    @Test
    void topics_that_come_and_go_during_intake_leave_no_orphan_of_work() throws Exception {
        try (EventSender sender = new EventSender(kafka)) {
            for (int i = 0; i < 25; i++) {
                TopicClient.put("fleeting");
                sender.send(story("fleeting-" + i));
                given().delete("/api/v1/topics/fleeting").then().statusCode(204);
            }
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !given().get("/api/v1/progress").asString().contains("fleeting"));
        assertThat(count("select count(*) from timeline.topic_work where slug = 'fleeting'"))
                .isZero();
        assertThat(count("select count(*) from timeline.topic_article where slug = 'fleeting'"))
                .isZero();
    }

    private static Story story(String item) {
        return Story.of("eastnews", item, "The Gaza truce talks go on.")
                .published("2026-01-01")
                .named("Gaza Strip", EntityType.GPE, "Q39760", null, null, "Gaza");
    }

    private long count(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
