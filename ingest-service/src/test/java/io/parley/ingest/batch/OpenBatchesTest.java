package io.parley.ingest.batch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import io.parley.ingest.IngestTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Batches over HTTP/2 that never end: one connection carries hundreds of them, and each keeps three threads. */
@IngestTest
class OpenBatchesTest {

    private static final int MANY = 150;
    private static final int MOST = 32;
    private static final String PATH = "/api/v1/articles/batch";

    @TestHTTPResource("/")
    URI root;

    @Inject
    Vertx vertx;

    @Test
    void batches_beyond_a_number_are_refused_and_those_that_are_dropped_make_room() throws Exception {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_2)
                .setHttp2ClearTextUpgrade(false)
                .setHttp2MaxPoolSize(4)
                .setHttp2MultiplexingLimit(50));
        try {
            // Threads that were not given back would be missing in the end.
            for (int round = 0; round < 4; round++) {
                openAndDrop(client);
            }
        } finally {
            client.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }

    private void openAndDrop(HttpClient client) throws Exception {
        List<HttpClientRequest> open = new ArrayList<>();
        List<Future<HttpClientResponse>> answers = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            HttpClientRequest request = begin(client);
            open.add(request);
            answers.add(request.response());
        }
        Awaitility.await("refusals of those that are too many")
                .atMost(60, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(refused(answers)).isEqualTo(MANY - MOST));
        post("{\"id\": \"%s\", \"text\": \"One that comes alone.\"}", "/api/v1/articles", 202);
        post("{}", PATH, 503);
        open.forEach(HttpClientRequest::reset);
        Awaitility.await("room for a batch").atMost(30, TimeUnit.SECONDS).untilAsserted(() -> post("{}", PATH, 200));
    }

    private static void post(String body, String path, int status) {
        given().contentType("application/json")
                .body(body.formatted(UUID.randomUUID()))
                .post(path)
                .then()
                .statusCode(status)
                .time(lessThan(5_000L));
    }

    private static long refused(List<Future<HttpClientResponse>> answers) {
        List<HttpClientResponse> come =
                answers.stream().filter(Future::succeeded).map(Future::result).toList();
        assertThat(come).extracting(HttpClientResponse::statusCode).allMatch(status -> status == 200 || status == 503);
        return come.stream().filter(answer -> answer.statusCode() == 503).count();
    }

    private HttpClientRequest begin(HttpClient client) throws Exception {
        HttpClientRequest request = client.request(HttpMethod.POST, root.getPort(), root.getHost(), PATH)
                .toCompletionStage()
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS);
        request.putHeader("Content-Type", "application/x-ndjson").setChunked(true);
        request.write("{");
        return request;
    }
}
