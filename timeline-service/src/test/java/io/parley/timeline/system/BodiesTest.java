package io.parley.timeline.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.platform.quarkus.LocalPlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bodies of every length, announced and not, are taken or refused alike over both versions of HTTP. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "refusals"))
class BodiesTest {

    private static final String TOPIC = "{\"title\": \"Bodies\", \"words\": [\"%s\"]}";

    @TestHTTPResource("/")
    URI root;

    private record Asking(HttpClient client, URI root) {

        int send(String method, String path, BodyPublisher body) throws Exception {
            HttpRequest request = HttpRequest.newBuilder(root.resolve(path))
                    .header("Content-Type", "application/json")
                    .method(method, body)
                    .build();
            return client.send(request, BodyHandlers.ofString()).statusCode();
        }
    }

    private static List<BodyPublisher> bodies(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return List.of(
                BodyPublishers.ofByteArray(bytes), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void a_body_is_taken_or_refused_whatever_it_comes_by(Version version) throws Exception {
        Asking asking = new Asking(HttpClient.newBuilder().version(version).build(), root);
        for (BodyPublisher body : bodies(TOPIC.formatted("bodyword"))) {
            assertThat(asking.send("PUT", "/api/v1/topics/bodies", body)).isIn(200, 201);
        }
        for (BodyPublisher body : bodies(TOPIC.formatted("bodyword") + " ".repeat(300_000))) {
            assertThat(asking.send("PUT", "/api/v1/topics/bodies", body)).isEqualTo(200);
        }
        for (BodyPublisher body : bodies(TOPIC.formatted("x".repeat(300_000)))) {
            assertThat(asking.send("PUT", "/api/v1/topics/bodies", body)).isEqualTo(400);
        }
        for (BodyPublisher body : List.of(
                BodyPublishers.noBody(), bodies("{}").get(0), bodies("{}").get(1))) {
            assertThat(asking.send("PUT", "/api/v1/articles/00000000-0000-5000-8000-000000000000", body))
                    .isEqualTo(405);
            assertThat(asking.send("POST", "/api/v1/replays?no-such-parameter=1", body))
                    .isEqualTo(400);
            assertThat(asking.send("PUT", "/api/v1/topics/bodies", body)).isEqualTo(400);
        }
    }
}
