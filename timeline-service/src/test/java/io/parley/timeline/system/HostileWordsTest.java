package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;

import io.parley.events.claims.Issue;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityType;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.fixture.Story;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that somebody sent or asks for stay words: no script in a page (stored XSS), no statement in a query, no line in a head. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "refusals"))
class HostileWordsTest {

    private static final String TOPIC = "hostile";
    private static final String NAME = "Mallory\"><img src=x onerror=alert(2)>";
    private static final String SAID = "demands <script>alert(3)</script> guarantees";
    private static final Story STORY = Story.of(
                    "eastnews", "hostile-1", NAME + " of Mallorland " + SAID + " at the quarrel talks.")
            .headline("<script>alert(1)</script> Quarrel talks")
            .note("'\"><svg onload=alert(4)>")
            .named("Mallorland", EntityType.GPE, null)
            .named(NAME, EntityType.PERSON, null)
            .claim(NAME, SAID, Stance.DEMANDS, Issue.SECURITY_GUARANTEES)
            .position(NAME, Stance.DEMANDS, Issue.SECURITY_GUARANTEES, SAID);

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @BeforeEach
    void follow() throws Exception {
        if (given().get("/api/v1/topics/" + TOPIC).statusCode() == 404) {
            given().contentType("application/json")
                    .body(Map.of(
                            "title",
                            "</title><script>alert(5)</script>",
                            "entities",
                            List.of("Mallorland"),
                            "words",
                            List.of("quarrel", "<script>alert(6)</script>")))
                    .put("/api/v1/topics/" + TOPIC)
                    .then()
                    .statusCode(201);
            try (EventSender sender = new EventSender(kafka)) {
                sender.send(STORY);
            }
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> given().get("/topics/" + TOPIC).asString().contains("guarantees"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/topics/hostile",
                "/articles/{article}",
                "/search?q=quarrel",
                "/search?q={words}",
                "/calendar",
                "/operations",
                "/entities",
                "/entities?q={words}",
                "/entities/{entity}",
                "/suggestions",
                "/topic-editor?topic=hostile",
                "/topics/hostile/webhooks",
                "/topics/{words}",
                "/api/v1/topics/hostile/briefing.html"
            })
    void a_page_shows_markup_of_others_as_words_and_its_policy_would_run_none(String path) {
        var answer = given().accept("text/html").urlEncodingEnabled(false).get(filled(path));
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(answer.asString()).doesNotContain("<script>", "<img src=x", "<svg onload", "</title><");
        assertThat(answer.asString().replaceAll("\"[^\"]*\"", "\"\"")).doesNotContainPattern("<[^>]*\\son\\w+=");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void the_pages_that_tell_of_the_story_show_the_words_themselves() {
        assertThat(given().get(filled("/articles/{article}")).asString())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; Quarrel talks", "&lt;svg onload=alert(4)&gt;");
        assertThat(given().get("/topics/hostile").asString())
                .contains("&lt;img src=x onerror=alert(2)&gt;", "&lt;script&gt;alert(3)&lt;/script&gt;");
        assertThat(given().get("/").asString()).contains("&lt;/title&gt;&lt;script&gt;alert(5)");
    }

    @Test
    void feeds_and_texts_for_other_programs_are_no_pages() {
        given().get("/api/v1/topics/hostile/changes.atom")
                .then()
                .statusCode(200)
                .contentType(containsString("application/atom+xml"))
                .header("X-Content-Type-Options", "nosniff");
        assertThat(given().get("/api/v1/topics/hostile/changes.atom").asString())
                .doesNotContain("<script>", "<img");
        given().get("/api/v1/topics/hostile/briefing.md")
                .then()
                .contentType(containsString("text/markdown"))
                .header("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table topic; --",
                "' or '1'='1",
                "\" or 1=1 --",
                "$$; select pg_sleep(20); $$",
                "talks') union select slug, title from topic --",
                "\\'; select pg_sleep(20) --",
                "((((&|!<->:*",
                "%",
                "_",
                "{}?::text"
            })
    void a_statement_in_a_question_is_searched_for_and_not_run(String words) {
        for (String path : List.of(
                "/api/v1/search?q=",
                "/search?q=",
                "/api/v1/entities?q=",
                "/api/v1/topics/hostile/claims?party=",
                "/api/v1/topics/hostile/claims?q=",
                "/api/v1/topics?cursor=",
                "/api/v1/dead-letters?kind=",
                "/api/v1/topics/hostile/changes?since=",
                "/api/v1/topics/",
                "/entities/")) {
            var answer = given().urlEncodingEnabled(false).get(path + encoded(words));
            assertThat(answer.statusCode()).as(path).isIn(200, 400, 404);
            assertThat(answer.time()).as(path).isLessThan(5_000);
            assertThat(answer.asString()).as(path).doesNotContain("PSQLException", "syntax error");
        }
        assertThat(given().queryParam("q", words).get("/api/v1/search").<List<?>>path("items"))
                .as("nothing but what has the words")
                .hasSizeLessThan(2);
        given().get("/api/v1/topics/hostile").then().statusCode(200).time(lessThan(5_000L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/topics/a%0d%0aX-Planted:%20yes",
                "/entities/a%0d%0aX-Planted:%20yes",
                "/api/v1/topics/hostile/export/claims.csv%0d%0aX-Planted:%20yes",
                "/api/v1/topics/hostile?asOf=%0d%0aX-Planted:%20yes",
                "/search?q=%0d%0aX-Planted:%20yes",
                "/topic-editor?topic=%0d%0aX-Planted:%20yes"
            })
    void a_line_break_in_an_address_makes_no_header(String path) {
        var answer = given().redirects().follow(false).urlEncodingEnabled(false).get(path);
        assertThat(answer.headers().hasHeaderWithName("X-Planted")).isFalse();
        assertThat(answer.statusCode()).isLessThan(500);
    }

    @Test
    void a_line_break_in_what_becomes_a_redirect_or_a_request_of_ours_is_refused() {
        given().redirects()
                .follow(false)
                .formParam("slug", "a\r\nX-Planted: yes")
                .formParam("title", "T")
                .formParam("words", "talks")
                .formParam("known", false)
                .formParam("action", "save")
                .post("/topic-editor")
                .then()
                .statusCode(400);
        given().contentType("application/json")
                .body(Map.of("url", "https://receiver.example/a\r\nX-Planted: yes"))
                .post("/api/v1/topics/hostile/webhooks")
                .then()
                .statusCode(400);
    }

    private static String filled(String path) {
        return path.replace("{article}", STORY.id().toString())
                .replace("{entity}", encoded("person:" + NAME))
                .replace("{words}", encoded("<script>alert(7)</script>"));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
