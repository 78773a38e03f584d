package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.oneOf;

import io.parley.platform.quarkus.LocalPlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
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
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Bodies over HTTP/2 that announce no length and never end: one connection carries hundreds of them. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "refusals"))
class UnannouncedBodiesTest {

    /** More than there are threads to work on requests. */
    private static final int MANY = 400;

    private static final String TOPIC = "{\"title\": \"In time\", \"words\": [\"intimeword\"]}";

    @TestHTTPResource("/")
    URI root;

    @Inject
    Vertx vertx;

    @Test
    void bodies_of_unknown_length_that_stop_in_their_middle_hold_up_nobody_and_are_given_up() throws Exception {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_2)
                .setHttp2ClearTextUpgrade(false)
                .setHttp2MaxPoolSize(8)
                .setHttp2MultiplexingLimit(MANY / 8));
        try {
            List<Future<HttpClientResponse>> answers = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                answers.add(begin(client));
            }
            Awaitility.await("refusals of those that are too many")
                    .until(() -> answers.stream().filter(Future::isComplete).count() > MANY / 2);
            given().contentType("application/json")
                    .body(TOPIC)
                    .put("/api/v1/topics/in-time")
                    .then()
                    .statusCode(oneOf(200, 201))
                    .time(lessThan(5_000L));
            assertThat(answers.stream().filter(Future::succeeded).map(Future::result))
                    .isNotEmpty()
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(503));
            Awaitility.await("the end of those that were read")
                    .atMost(1, TimeUnit.MINUTES)
                    .until(() -> answers.stream().allMatch(Future::isComplete));
            assertThat(answers).anySatisfy(answer -> assertThat(answer.failed()).isTrue());
        } finally {
            client.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }

    private Future<HttpClientResponse> begin(HttpClient client) throws Exception {
        HttpClientRequest request = client.request(
                        HttpMethod.PUT, root.getPort(), root.getHost(), "/api/v1/topics/slow")
                .toCompletionStage()
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS);
        request.putHeader("Content-Type", "application/json").setChunked(true);
        request.write("{");
        return request.response();
    }
}
