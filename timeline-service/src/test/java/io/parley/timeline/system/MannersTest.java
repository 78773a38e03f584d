package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.parley.platform.quarkus.LocalPlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the service answers what is asked wrongly, what is asked twice, and who asks. */
@QuarkusTest
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "database", value = "reading"))
class MannersTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @TestHTTPResource("/")
    URI root;

    @BeforeEach
    void follow() {
        given().contentType("application/json")
                .body("{\"title\": \"Manners\", \"entities\": [\"Gaza\"]}")
                .put("/api/v1/topics/manners");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/topics?page=2, page",
        "/api/v1/topics?limit=ten, limit",
        "/api/v1/topics?limit=0, limit",
        "/api/v1/topics/manners?expand=some, expand",
        "/api/v1/topics/manners?expand=, expand",
        "/api/v1/topics/manners?expand, expand",
        "/api/v1/topics/manners?asof=2025-10-08, asof",
        "/api/v1/topics/manners?asOf=yesterday, asOf",
        "/api/v1/topics/manners/claims?issue=PEACE, issue",
        "/api/v1/topics/manners/claims?cursor=bm90IG91cnM, cursor",
        "/api/v1/topics/manners/meetings?party=Hamas, party",
        "/api/v1/topics/manners/meetings?fields=venue&fields=stance, fields",
        "/api/v1/topics/manners/meetings?fields=, fields",
        "/api/v1/topics/manners/claims?order=newest, order",
        "/api/v1/topics/manners/changes?cursor=7, cursor",
        "/api/v1/topics/manners/stream?since=7, since",
        "/api/v1/articles/6f1e8d0c-0000-5000-8000-000000000000?version=x, version",
        "/api/v1/progress?articles=x, articles",
        "/api/v1/dead-letters?order=desc, order",
        "/topics/manners?asOf=never, asOf",
        "/api/v1/search?q=truce&sort=best, sort",
        "/api/v1/search?q=truce&fields=colour, fields",
        "/api/v1/topics?archived=all, archived",
        "/search?q=truce&kind=JOKES, kind",
        "/calendar?month=soon, month",
        "/?sort=stage, sort",
    })
    void what_is_not_known_is_refused_and_named(String address, String parameter) {
        given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(parameter));
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        given().contentType("application/json")
                .body("{\"title\": \"Manners\", \"entities\": [\"Gaza\"]}")
                .put("/api/v1/topics/manners-too");
        String cursor = given().get("/api/v1/topics?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("next");
        given().get("/api/v1/topics?cursor=" + cursor).then().statusCode(200);
        given().get("/api/v1/topics/manners/claims?cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("cursor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/topics",
                "/api/v1/topics/manners",
                "/api/v1/topics/manners?expand=all",
                "/api/v1/topics/manners/claims",
                "/api/v1/topics/manners/changes",
                "/api/v1/topics/manners/audit",
                "/api/v1/dead-letters",
                "/topics/manners",
                "/"
            })
    void every_read_has_a_weak_tag_that_is_compared_weakly(String path) {
        var first = given().get(path).then().statusCode(200).extract();
        String tag = first.header("ETag");
        assertThat(tag).startsWith("W/\"");
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        for (String known : new String[] {tag, tag.substring(2), "\"other\", " + tag, "*"}) {
            given().header("If-None-Match", known)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(tag));
        }
        given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    @Test
    void a_problem_is_kept_by_nobody() {
        given().get("/api/v1/topics/nobody")
                .then()
                .statusCode(404)
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", nullValue());
    }

    @Test
    void a_method_that_is_not_taken_is_answered_with_those_that_are() {
        given().post("/api/v1/topics").then().statusCode(405).header("Allow", equalTo("GET, HEAD, OPTIONS"));
        given().post("/api/v1/topics/manners")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("DELETE, GET, HEAD, OPTIONS, PUT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/api/v1/nowhere", "/topics/nobody", "/api/v1/topics/nobody", "/assets/no.css"})
    void an_unknown_path_is_a_page_for_people_and_a_problem_for_programs(String path) {
        given().accept(BROWSER)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(containsString("<h1>"));
        if (!path.startsWith("/topics/")) {
            given().accept("application/json").get(path).then().statusCode(404).contentType("application/problem+json");
        }
    }

    @Test
    void a_wrong_parameter_of_a_page_is_told_as_a_page() {
        given().accept(BROWSER)
                .get("/topics/manners?asOf=never")
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(containsString("asOf"));
    }

    @ParameterizedTest
    @CsvSource({
        "/topics/manners, gzip",
        "/assets/base.css, gzip",
        "/api/v1/topics/manners?expand=all, gzip",
        "/topics/manners, br",
        "/assets/base.css, br",
    })
    void answers_are_compressed_for_who_can_read_them(String path, String coding) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(root.resolve(path))
                .header("Accept-Encoding", coding)
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains(coding);
    }
}
