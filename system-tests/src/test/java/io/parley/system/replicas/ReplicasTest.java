package io.parley.system.replicas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Three replicas; the last journey kills one of them for good. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplicasTest {

    private static final String PROVIDER = "replicas.example";
    private static final int HELD = 20;

    private static IngestCluster cluster;
    private static List<IngestReplica> replicas;

    @BeforeAll
    static void start() {
        cluster = IngestCluster.start();
        replicas = new ArrayList<>();
        for (String name : List.of("replica-1", "replica-2", "replica-3")) {
            replicas.add(cluster.join(name));
        }
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    private static String item(String uri, String members) {
        return "{\"uri\": \"%s\", \"provider\": \"%s\", %s}".formatted(uri, PROVIDER, members);
    }

    private static String held(int version, Instant end) {
        return "\"version\": \"%d\", \"headline\": \"Held\", \"embargoed\": \"%s\"".formatted(version, end);
    }

    private static String status(IngestReplica replica, String document) throws IOException {
        return IngestReplica.json(replica.post("/api/v1/articles", document))
                .path("status")
                .asText();
    }

    @Test
    @Order(1)
    void embargoes_are_released_once_between_them_and_to_the_second() throws IOException {
        Instant end = Instant.now().plusSeconds(15).truncatedTo(ChronoUnit.SECONDS);
        List<String> uris = new ArrayList<>();
        for (int i = 0; i < HELD; i++) {
            uris.add("urn:held:" + UUID.randomUUID());
            assertThat(status(replicas.get(i % 3), item(uris.get(i), held(1, end))))
                    .isEqualTo("HELD");
        }
        for (String uri : uris) {
            ArticleId article = ArticleId.of(PROVIDER, uri);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !cluster.records().of(article).isEmpty());
            assertThat(cluster.records().of(article)).singleElement().satisfies(kept -> {
                assertThat(Instant.ofEpochMilli(kept.timestamp())).isBetween(end, end.plusSeconds(2));
                assertThat(kept.event().availableAt()).isBetween(end, end.plusSeconds(2));
            });
        }
    }

    @Test
    @Order(2)
    void a_kill_at_one_replica_wins_over_an_embargo_held_at_another_and_a_change_moves_it() throws IOException {
        Instant end = Instant.now().plusSeconds(12).truncatedTo(ChronoUnit.SECONDS);
        String killed = "urn:killed:" + UUID.randomUUID();
        String moved = "urn:moved:" + UUID.randomUUID();
        status(replicas.get(0), item(killed, held(1, end)));
        status(replicas.get(0), item(moved, held(1, end.plusSeconds(3600))));
        status(replicas.get(1), item(killed, "\"version\": \"2\", \"pubstatus\": \"canceled\""));
        assertThat(status(replicas.get(2), item(moved, held(2, end)))).isEqualTo("HELD");
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        !cluster.records().of(ArticleId.of(PROVIDER, moved)).isEmpty());
        assertThat(cluster.records().of(ArticleId.of(PROVIDER, moved)))
                .singleElement()
                .satisfies(kept -> assertThat(kept.event().version()).isEqualTo(2));
        assertThat(cluster.records().of(ArticleId.of(PROVIDER, killed)))
                .singleElement()
                .satisfies(kept -> assertThat(kept.event().status()).isEqualTo(ArticleStatus.CANCELED));
    }

    @Test
    @Order(3)
    void a_feed_is_asked_by_one_of_them_and_taken_over_when_that_one_dies() throws IOException {
        String guid = UUID.randomUUID().toString();
        try (SlowFeedServer feed = new SlowFeedServer(guid)) {
            replicas.get(0).post("/api/v1/feeds", """
                    {"url": "%s", "provider": "%s", "intervalSeconds": 3600}""".formatted(feed.url(), PROVIDER));
            await().atMost(Duration.ofSeconds(20)).until(() -> !feed.askers().isEmpty());
            String first = feed.askers().get(0);
            Instant killed = Instant.now();
            replicas.stream().filter(replica -> replica.name().equals(first)).forEach(IngestReplica::kill);
            assertThat(feed.askers()).hasSize(1);
            await().atMost(Duration.ofSeconds(40)).until(() -> feed.askers().size() > 1);
            assertThat(Duration.between(killed, Instant.now())).isLessThan(Duration.ofSeconds(30));
            assertThat(feed.askers().get(1)).isNotEqualTo(first);
            feed.answer();
            ArticleId article = ArticleId.of(PROVIDER, guid);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !cluster.records().of(article).isEmpty());
            assertThat(cluster.records().of(article)).hasSize(1);
            assertThat(feed.askers()).hasSize(2);
        }
    }
}
