package io.parley.system.replicas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
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

    /**
     * A large allowance that refills slowly: what one replica let through is still felt at the other however slow the machine is, and alone
     * the other would take all that it is asked here.
     */
    @Test
    void what_a_client_asked_of_one_replica_is_taken_off_its_allowance_at_another() throws IOException {
        try (IngestCluster cluster = IngestCluster.start()) {
            String[] limit = {"parley.ingest.rate-limit.burst=200", "parley.ingest.rate-limit.per-second=1"};
            IngestReplica first = cluster.join("strict-1", limit);
            IngestReplica second = cluster.join("strict-2", limit);
            int passed = 0;
            while (send(first).statusCode() < 300) {
                passed++;
            }
            assertThat(passed).isGreaterThanOrEqualTo(200);
            // The second replica asks about clients that it knows. Alone it would have some for a minute.
            await().atMost(Duration.ofSeconds(15))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> send(second).statusCode() == 429);
        }
    }

    private static HttpResponse<String> send(IngestReplica replica) throws IOException {
        return replica.post(
                "/api/v1/articles",
                "{\"uri\": \"urn:hasty:%s\", \"headline\": \"Again\"}".formatted(UUID.randomUUID()));
    }
}
