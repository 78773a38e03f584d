package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.parley.events.article.ArticleStatus;
import io.parley.events.entities.EntityType;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.fixture.Stories;
import io.parley.timeline.fixture.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A verification finds nothing where nothing is wrong, and what was planted by hand. */
@QuarkusTest
@TestProfile(VerificationTest.Alone.class)
class VerificationTest {

    /** Starts the service anew, with a database and Kafka topics that other tests leave alone. */
    public static final class Alone implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(
                    LocalPlatformResource.class, Map.of("database", "verified", "topics", "fresh")));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    AgroalDataSource database;

    @Test
    void planted_differences_are_found_and_no_others() throws Exception {
        TopicClient topic = TopicClient.put("verified");
        Story story = Stories.capital();
        Story killed = story("killed");
        try (EventSender sender = new EventSender(kafka)) {
            sender.send(story);
            sender.send(killed);
            sender.send(story("other").engine(2));
            sender.send(story("other"));
            topic.await(json -> json.at("/overview/counts/articles").asInt() == 3);
            sender.send(killed.withdrawn(ArticleStatus.CANCELED, 2));
            topic.await(json -> json.at("/overview/counts/articles").asInt() == 2);
        }
        assertThat(settled("topics/verified/verification").getInt("count")).isZero();
        JsonPath facts = settled("verification");
        assertThat(facts.getList("differences")).isEmpty();
        assertThat(facts.getInt("records")).isEqualTo(13);

        execute("update timeline.view_element set content = jsonb_set(content, '{name}', '\"Planted\"')"
                + " where slug = 'verified' and view = 'participants'");
        execute("update timeline.fact set content = jsonb_set(content, '{name}', '\"Planted\"') where kind = 'ENTITY'"
                + " and ordinal = 0 and article_id = '" + story.id() + "'");
        execute("delete from timeline.article_version where article_id = '"
                + story("other").id() + "'");
        execute(
                "insert into timeline.article_version select gen_random_uuid(), version, status, provenance, body,"
                        + " available_at, settled, engine_sequence from timeline.article_version where status = 'USABLE' limit 1");

        JsonPath views = settled("topics/verified/verification");
        assertThat(views.getList("differences.view")).contains("participants");
        JsonPath found = settled("verification");
        assertThat(found.getList("differences.findAll { it.articleId == '" + story.id() + "' }.kind"))
                .containsExactly("DIFFERENT");
        assertThat(found.getList("differences.kind")).contains("MISSING", "LEFT_OVER");
        assertThat(found.getList("differences.findAll { it.articleId == '" + killed.id() + "' }"))
                .isEmpty();
    }

    private static JsonPath settled(String path) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> given().get("/api/v1/" + path)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        outcome -> !outcome.getBoolean("behind"));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private static Story story(String item) {
        return Story.of("eastnews", item, "Hamas said the Gaza truce talks go on.")
                .named("Hamas", EntityType.ORG, "Q38799")
                .named("Gaza Strip", EntityType.GPE, "Q39760", null, null, "Gaza");
    }
}
