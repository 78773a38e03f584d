package io.parley.system.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A client that sends faster than it may is told when to go on, and may still ask. */
class RateLimitTest {

    @Test
    void the_request_beyond_the_allowance_is_answered_429_and_questions_are_not_counted() throws IOException {
        try (IngestCluster cluster = IngestCluster.start()) {
            IngestReplica replica =
                    cluster.join("strict", "parley.ingest.rate-limit.burst=2", "parley.ingest.rate-limit.per-second=1");
            // The allowance refills by one a second: among requests in a row some are too many, however slow the
            // machine is.
            HttpResponse<String> last = send(replica);
            for (int i = 0; i < 100 && last.statusCode() != 429; i++) {
                last = send(replica);
            }
            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.headers().firstValue("Retry-After")).isPresent();
            assertThat(last.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(replica.get("/api/v1/feeds").statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> send(IngestReplica replica) throws IOException {
        return replica.post(
                "/api/v1/articles",
                "{\"uri\": \"urn:hasty:%s\", \"headline\": \"Again\"}".formatted(UUID.randomUUID()));
    }
}
