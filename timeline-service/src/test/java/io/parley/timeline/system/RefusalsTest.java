package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client does wrong is answered with 4xx, what the database lacks with 503, and nothing with 500. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "refusals"))
class RefusalsTest {

    @Inject
    AgroalDataSource database;

    @TestHTTPResource("/")
    URI root;

    @Test
    void a_control_character_in_a_definition_is_refused() {
        given().contentType("application/json")
                .body("{\"title\": \"a\\u0000b\", \"entities\": [\"Gaza\"]}")
                .put("/api/v1/topics/nul")
                .then()
                .statusCode(400);
        given().contentType("application/json")
                .body("{\"title\": \"ab\", \"words\": [\"a\\u0000b\"]}")
                .put("/api/v1/topics/nul")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA", "YQBi", "_w", "%%", "gA"})
    void a_cursor_that_is_none_of_ours_is_refused(String cursor) {
        TopicClient.put("cursors-" + cursor.replaceAll("[^A-Za-z]", "x").toLowerCase(java.util.Locale.ROOT));
        given().queryParam("cursor", cursor).get("/api/v1/topics").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-12-31", "-999999999-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z", "0000-01-01", "x"
            })
    void a_time_beyond_all_articles_is_refused(String asOf) {
        given().queryParam("asOf", asOf).get("/api/v1/topics/any").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "99999999999999999999999", "7777"})
    void after_an_id_that_is_none_of_ours_a_stream_begins_with_a_snapshot(String id) throws Exception {
        String slug = "last-event" + id.length();
        TopicClient.put(slug);
        try (StreamClient stream = StreamClient.open(root, slug, id)) {
            assertThat(stream.awaitEvent()).contains("snapshot");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"issue=PEACE", "party=", "kind=MOVED", "view=weather", "colour=red"})
    void a_filter_of_a_stream_that_is_none_is_refused_by_name(String filter) {
        TopicClient.put("filters-" + filter.replaceAll("[^a-z]", ""));
        String name = filter.substring(0, filter.indexOf('='));
        for (String stream :
                List.of("/api/v1/stream?", "/api/v1/topics/filters-" + filter.replaceAll("[^a-z]", "") + "/stream?")) {
            given().get(stream + filter).then().statusCode(400).body("errors[0].field", is(name));
        }
    }

    @Test
    void what_the_database_lacks_is_told_as_503_with_the_time_to_try_again() throws Exception {
        TopicClient.put("missing");
        run("alter table timeline.view_element rename to elsewhere");
        try {
            var answer = given().get("/api/v1/topics/missing?expand=all");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotBlank();
        } finally {
            run("alter table timeline.elsewhere rename to view_element");
        }
    }

    private void run(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
