package io.parley.ingest.wire;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.parley.ingest.IngestTest;
import io.parley.ingest.feeds.FeedServer;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Troubles of the wire against the running service: posted, polled, and told on the feed's page. */
@IngestTest
class WireCasesTest {

    private final String guid = UUID.randomUUID().toString();

    private static String rss(String items) {
        return "<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel><title>Desk</title>"
                + "<link>https://desk.example/</link>" + items + "</channel></rss>";
    }

    private static ValidatableResponse post(String type, byte[] body) {
        return given().config(config().encoderConfig(encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(type, ContentType.BINARY)))
                .contentType(type)
                .body(body)
                .post("/api/v1/articles?provider=t")
                .then();
    }

    private static ValidatableResponse post(String body) {
        return post("application/rss+xml", body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void one_guid_on_two_items_makes_one_version_and_then_none() {
        String feed = rss("<item><guid>%s</guid><title>First poll</title></item>".formatted(guid)
                + "<item><guid>%s</guid><title>Second poll</title></item>".formatted(guid));
        post(feed).body("results.status", contains("ACCEPTED", "STALE"));
        post(feed).body("results.status", contains("DUPLICATE", "STALE"));
        post(feed).body("results.status", contains("DUPLICATE", "STALE"));
    }

    @Test
    void the_item_with_the_trouble_is_mended_and_named_in_the_answer() {
        post(rss("<item><guid>%s</guid><title>Fine</title></item>".formatted(guid)
                        + "<item><guid>%s-2</guid><title>R&D \u0008 talks</title></item>".formatted(guid)))
                .statusCode(200)
                .body("results.status", contains("ACCEPTED", "ACCEPTED"))
                .body("results[1].remarks", hasItem("a control character was taken out"))
                .body("results[1].remarks", hasItem("an ampersand that begins no entity was taken as it stands"));
    }

    @Test
    void a_date_that_is_none_is_kept_on_record() {
        String id = post(rss(
                        "<item><guid>%s</guid><title>T</title><pubDate>29 Feb 2023</pubDate></item>".formatted(guid)))
                .extract()
                .path("results[0].articleId");
        given().get("/api/v1/articles/" + id)
                .then()
                .body("versions[0].remarks", hasItem("the date of publication \"29 Feb 2023\" cannot be read"));
    }

    @Test
    void the_same_id_of_two_providers_can_be_told() {
        String item = "{\"uri\": \"urn:%s\", \"provider\": \"%s\", \"headline\": \"T\"}";
        given().contentType("application/json")
                .body(item.formatted(guid, "one"))
                .post("/api/v1/articles");
        String id = given().contentType("application/json")
                .body(item.formatted(guid, "two"))
                .post("/api/v1/articles")
                .path("articleId");
        given().get("/api/v1/articles/" + id + "/namesakes").then().body("namesakes.provider", contains("one"));
    }

    @Test
    void a_polled_feed_is_read_as_a_posted_one_and_shows_its_health() throws IOException {
        byte[] feed = rss("<item><guid>%s</guid><title>Переговоры & more</title></item>".formatted(guid))
                .getBytes(Charset.forName("windows-1251"));
        try (FeedServer server = new FeedServer()) {
            String url = server.serve(
                    "/feed",
                    e -> FeedServer.answer(e, 200, feed, "Content-Type", "application/rss+xml; charset=windows-1251"));
            String body = "{\"url\": \"%s\", \"provider\": \"t\", \"intervalSeconds\": 3600}".formatted(url);
            given().contentType("application/json")
                    .body(body)
                    .post("/api/v1/feeds/test")
                    .then()
                    .body("decoding", equalTo("windows-1251, by the HTTP header"))
                    .body("entries[0].fate", equalTo("NEW"))
                    .body("entries[0].headline", equalTo("Переговоры & more"));
            String id = given().contentType("application/json")
                    .body(body)
                    .post("/api/v1/feeds")
                    .path("id");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> given().get("/api/v1/feeds/" + id).path("lastItemAt") != null);
            List<String> remarks = given().get("/api/v1/feeds/" + id).path("remarks");
            assertThat(remarks).anyMatch(remark -> remark.contains("ampersand"));
            given().delete("/api/v1/feeds/" + id);
        }
    }

    @Test
    void a_feed_of_a_closed_network_is_refused_alike_whether_something_listens_or_not() {
        for (String url : new String[] {
            "http://localhost:" + RestAssured.port + "/",
            "http://localhost:1/",
            "http://169.254.169.254/latest",
            "http://2130706433/",
            "http://[::1]:1/",
            "http://0.0.0.0:1/"
        }) {
            given().contentType("application/json")
                    .body("{\"url\": \"%s\"}".formatted(url))
                    .post("/api/v1/feeds/test")
                    .then()
                    .body("readable", equalTo(false))
                    .body("summary", equalTo("failed: feeds are not fetched from this address"));
        }
    }
}
