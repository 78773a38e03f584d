package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import io.parley.platform.quarkus.LocalPlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that never end, and such as are larger than any that makes sense. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "refusals"))
class SlowRequestsTest {

    /** More than there are threads to work on requests. */
    private static final int MANY = 400;

    @TestHTTPResource("/")
    URI root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/topics HTTP/1.1\r\nHost: localhost\r\nX-Slow:",
                "PUT /api/v1/topics/slow HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 1000\r\n\r\n{\"title\": \""
            })
    void requests_that_stop_in_their_middle_hold_up_nobody(String beginning) throws Exception {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                Socket socket = new Socket(root.getHost(), root.getPort());
                open.add(socket);
                socket.getOutputStream().write(beginning.getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
            }
            given().get("/api/v1/topics").then().statusCode(200).time(lessThan(5_000L));
            given().contentType("application/json")
                    .body("{\"title\": \"In time\", \"words\": [\"intimeword\"]}")
                    .put("/api/v1/topics/in-time")
                    .then()
                    .statusCode(org.hamcrest.Matchers.oneOf(200, 201))
                    .time(lessThan(5_000L));
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void a_body_that_does_not_come_in_is_given_up() throws Exception {
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(60_000); // more than the body has; without an answer the test fails instead of waiting
            String head = "PUT /api/v1/topics/slow HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 1000\r\n\r\n{";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 408")
                    .contains("application/problem+json");
        }
    }

    @Test
    void what_is_larger_than_any_request_that_makes_sense_is_refused() {
        given().contentType("application/json")
                .body("{\"title\": \"" + "a".repeat(11 * 1024 * 1024) + "\"}")
                .put("/api/v1/topics/large")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
        given().contentType("application/json")
                .body("{\"title\": \"" + "a".repeat(1024 * 1024) + "\", \"words\": [\"intimeword\"]}")
                .put("/api/v1/topics/large")
                .then()
                .statusCode(400);
        given().get("/api/v1/search?q=" + "a".repeat(64 * 1024)).then().statusCode(414);
        given().header("X-Long", "a".repeat(256 * 1024))
                .get("/api/v1/topics")
                .then()
                .statusCode(431);
    }
}
