package io.parley.ingest.feeds;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.parley.events.article.ArticleId;
import io.parley.ingest.ArticleTopic;
import io.parley.ingest.IngestTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@IngestTest
class FeedPollingTest {

    private final String guid = UUID.randomUUID().toString();
    private final AtomicInteger full = new AtomicInteger();
    private final AtomicInteger conditional = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/feed", this::feed);
        server.createContext("/gone", exchange -> answer(exchange, 410, ""));
        server.createContext("/page", exchange -> answer(exchange, 200, "<!doctype html><html><p>Hi</p></html>"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void feed(HttpExchange exchange) throws IOException {
        if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            conditional.incrementAndGet();
            answer(exchange, 304, "");
            return;
        }
        full.incrementAndGet();
        exchange.getResponseHeaders().add("ETag", "\"1\"");
        answer(exchange, 200, rss(guid));
    }

    private static String rss(String guid) {
        return new String(FeedServer.rss(guid, "Talks"), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private String add(String path) {
        return given().contentType("application/json")
                .body("{\"url\": \"%s\", \"provider\": \"desk\", \"intervalSeconds\": 3600}".formatted(url(path)))
                .post("/api/v1/feeds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String result(String id) {
        return given().get("/api/v1/feeds/" + id).path("lastResult");
    }

    @Test
    void a_feed_is_read_once_and_then_only_asked_whether_it_has_changed() {
        String id = add("/feed");
        await().atMost(Duration.ofSeconds(30)).until(() -> "1 items, 1 new".equals(result(id)));
        assertThat(ArticleTopic.of(ArticleId.of("desk", guid).toString()))
                .singleElement()
                .satisfies(event -> assertThat(event.published()).isNull());
        given().contentType("application/json")
                .body("{\"paused\": false, \"provider\": \"desk\"}")
                .put("/api/v1/feeds/" + id)
                .then()
                .statusCode(200);
        await().atMost(Duration.ofSeconds(30)).until(() -> "unchanged".equals(result(id)));
        assertThat(full).hasValue(1);
        assertThat(conditional).hasValue(1);
        given().delete("/api/v1/feeds/" + id).then().statusCode(204);
    }

    @Test
    void a_feed_without_validators_that_says_the_same_again_produces_nothing() {
        server.createContext("/plain", exchange -> answer(exchange, 200, rss(guid)));
        String id = add("/plain");
        await().atMost(Duration.ofSeconds(30)).until(() -> "1 items, 1 new".equals(result(id)));
        askAgain(id);
        await().atMost(Duration.ofSeconds(30)).until(() -> "1 items, 0 new".equals(result(id)));
        assertThat(ArticleTopic.of(ArticleId.of("desk", guid).toString())).hasSize(1);
    }

    @Test
    void a_feed_that_has_moved_is_asked_at_its_new_address_from_then_on() {
        server.createContext("/old", exchange -> {
            exchange.getResponseHeaders().add("Location", "/plain");
            answer(exchange, 301, "");
        });
        server.createContext("/plain", exchange -> answer(exchange, 200, rss(guid)));
        String id = add("/old");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get("/api/v1/feeds/" + id).path("url").equals(url("/plain")));
    }

    @Test
    void a_feed_that_fails_is_left_alone_for_as_long_as_it_wants() {
        server.createContext("/busy", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "86400");
            answer(exchange, 503, "");
        });
        String id = add("/busy");
        await().atMost(Duration.ofSeconds(30)).until(() -> result(id) != null);
        String next = given().get("/api/v1/feeds/" + id).path("nextPollAt");
        assertThat(Instant.parse(next)).isAfter(Instant.now().plusSeconds(86_000));
        given().get("/api/v1/feeds/" + id).then().body("failures", equalTo(1)).body("intervalSeconds", equalTo(3600));
    }

    private static void askAgain(String id) {
        given().contentType("application/json")
                .body("{\"paused\": false}")
                .put("/api/v1/feeds/" + id)
                .then()
                .statusCode(200)
                .body("provider", equalTo("desk"));
    }

    @Test
    void a_feed_that_is_gone_is_paused() {
        String id = add("/gone");
        await().atMost(Duration.ofSeconds(30)).until(() -> result(id) != null);
        given().get("/api/v1/feeds/" + id)
                .then()
                .body("paused", equalTo(true))
                .body("lastResult", containsString("410"));
    }

    @Test
    void trying_a_feed_out_tells_a_page_from_a_feed() {
        given().contentType("application/json")
                .body("{\"url\": \"%s\"}".formatted(url("/page")))
                .post("/api/v1/feeds/test")
                .then()
                .statusCode(200)
                .body("readable", equalTo(false));
        server.createContext(
                "/article",
                exchange -> answer(
                        exchange,
                        200,
                        "<!doctype html><html><head>"
                                + "<link rel='canonical' href='https://desk.example/1'><title>T</title></head><p>Hi</p></html>"));
        given().contentType("application/json")
                .body("{\"url\": \"%s\"}".formatted(url("/article")))
                .post("/api/v1/feeds/test")
                .then()
                .body("readable", equalTo(false))
                .body("summary", containsString("not a feed"));
        given().contentType("application/json")
                .body("{\"url\": \"%s\"}".formatted(url("/feed")))
                .post("/api/v1/feeds/test")
                .then()
                .body("readable", equalTo(true))
                .body("summary", containsString("1 would be taken in"))
                .body("decoding", containsString("UTF-8"))
                .body("entries[0].fate", equalTo("NEW"))
                .body("entries[0].headline", equalTo("Talks"));
        assertThat(ArticleTopic.of(ArticleId.of("desk.example", guid).toString()))
                .isEmpty();
        given().contentType("application/json")
                .body("{\"url\": \"ftp://desk.example/feed\"}")
                .post("/api/v1/feeds")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("url"));
    }
}
