package io.parley.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.lessThan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import io.parley.ingest.feeds.FeedServer;
import io.parley.platform.openapi.OpenApiExamples;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every answer in JSON that the interface describes has an example that the running service bears out.
 * {@code -Dparley.openapi.write=true} writes them anew from what the service answers.
 */
@IngestTest
class ExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The item says all that a feed can say of it. */
    private static final String FEED = """
            <rss version="2.0"><channel><title>Desk</title><link>https://desk.example/</link><item>
            <guid>urn:example:feed:1</guid><link>https://desk.example/1</link><title>Talks resume in Geneva</title>
            <pubDate>Wed, 08 Oct 2025 18:00:00 GMT</pubDate>
            <description>The two sides met in Geneva on Monday for talks on a truce.</description></item></channel></rss>""";

    @Test
    void every_answer_has_an_example_that_is_true() throws Exception {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        try (FeedServer server = new FeedServer()) {
            for (Map.Entry<String, Response> one : answers(server).entrySet()) {
                one.getValue().then().statusCode(lessThan(300));
                // The server of the test has another port every time.
                String answer =
                        one.getValue().asString().replaceAll("http://127\\.0\\.0\\.1:\\d+", "https://desk.example");
                answers.put(one.getKey(), JSON.readTree(answer));
            }
        }
        if (Boolean.getBoolean("parley.openapi.write")) {
            OpenApiExamples.write(Path.of(System.getProperty("parley.project.root"), "ingest-service"), answers);
        }
        JsonNode description =
                JSON.readTree(given().get("/q/openapi?format=json").asString());
        assertThat(new OpenApiExamples(description).faults(answers)).isEmpty();
    }

    private static Map<String, Response> answers(FeedServer server) {
        Map<String, Response> answers = new LinkedHashMap<>();
        Response taken = article("meridian");
        article("northline").then().statusCode(202);
        answers.put("postArticles", taken);
        String article = "/api/v1/articles/" + taken.path("articleId");
        answers.put("getArticlesId", given().get(article));
        answers.put("getArticlesIdNamesakes", given().get(article + "/namesakes"));
        String feed = "{\"url\": \"" + server.serve("/feed", ExamplesTest::feed)
                + "\", \"provider\": \"desk\", \"intervalSeconds\": 3600}";
        answers.put("postFeedsTest", json(feed).post("/api/v1/feeds/test"));
        Response added = json(feed).post("/api/v1/feeds");
        answers.put("postFeeds", added);
        String address = "/api/v1/feeds/" + added.path("id");
        await().until(() -> "1 items, 1 new".equals(given().get(address).path("lastResult")));
        answers.put("getFeedsId", given().get(address));
        answers.put("putFeedsId", json("{\"paused\": true}").put(address));
        answers.put("getFeeds", given().get("/api/v1/feeds"));
        given().delete(address).then().statusCode(204);
        return answers;
    }

    private static Response article(String provider) {
        return given().contentType("text/plain")
                .queryParams("id", "urn:example:1", "provider", provider, "headline", "Talks resume in Geneva")
                .body("The two sides met in Geneva on Monday for talks on a truce.")
                .post("/api/v1/articles");
    }

    private static void feed(HttpExchange exchange) throws IOException {
        FeedServer.answer(exchange, 200, FEED.getBytes(StandardCharsets.UTF_8));
    }

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }
}
