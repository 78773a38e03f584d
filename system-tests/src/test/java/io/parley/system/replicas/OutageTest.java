package io.parley.system.replicas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A replica that dies between its two promises, and a broker and a database that are away for a while. */
class OutageTest {

    private static final String PROVIDER = "outage.example";
    /** What a replica may keep for itself before another one sends it. */
    private static final String SHORT_LEASE = "parley.ingest.send-lease=3s";

    /** Of 10 KB each: more than the whole heap of a replica. */
    private static final int BATCH = 20_000;

    private final String uri = "urn:outage:" + UUID.randomUUID();
    private final ArticleId article = ArticleId.of(PROVIDER, uri);
    private IngestCluster cluster;

    @BeforeEach
    void start() {
        cluster = IngestCluster.start();
    }

    @AfterEach
    void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    private String item(int version) {
        return "{\"uri\": \"%s\", \"provider\": \"%s\", \"version\": \"%d\", \"body_text\": \"Words %d.\"}"
                .formatted(uri, PROVIDER, version, version);
    }

    /** Made while they are sent: this process has little memory, too. */
    private Iterator<byte[]> lines() {
        String words = "word ".repeat(2_000);
        return IntStream.range(0, BATCH)
                .mapToObj(i -> "{\"id\": \"%s-%d\", \"provider\": \"%s\", \"text\": \"%s\"}\n"
                        .formatted(uri, i, PROVIDER, words)
                        .getBytes(StandardCharsets.UTF_8))
                .iterator();
    }

    private String delivery(IngestReplica replica) throws IOException {
        HttpResponse<String> history = replica.get("/api/v1/articles/" + article);
        return IngestReplica.json(history)
                .path("versions")
                .path(0)
                .path("delivery")
                .asText();
    }

    private void signal(long pid, String signal) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void what_a_killed_replica_had_kept_but_not_sent_is_sent_by_another() throws Exception {
        IngestReplica doomed = cluster.join("doomed", SHORT_LEASE);
        IngestReplica heir = cluster.join("heir", SHORT_LEASE);
        long broker = cluster.platform().kafka().process().pid();
        signal(broker, "STOP");
        CompletableFuture<HttpResponse<String>> unanswered =
                doomed.postLater("/api/v1/articles", "application/json", BodyPublishers.ofString(item(1)));
        await().atMost(Duration.ofSeconds(30)).until(() -> delivery(heir).equals("PENDING"));
        doomed.kill();
        signal(broker, "CONT");
        await().atMost(Duration.ofSeconds(60)).until(() -> delivery(heir).equals("PUBLISHED"));
        assertThat(unanswered).isCompletedExceptionally();
        assertThat(distinct()).singleElement().satisfies(event -> assertThat(event.body())
                .isEqualTo("Words 1."));
    }

    /** A record that the broker got after its sender had given it up comes twice, and equal: the log is compacted. */
    private List<ArticleEvent> distinct() {
        return cluster.records().of(article).stream()
                .map(ArticleRecords.Kept::event)
                .distinct()
                .toList();
    }

    @Test
    void without_a_broker_senders_are_put_off_and_nothing_is_lost_or_doubled() throws Exception {
        IngestReplica replica = cluster.join("alone", SHORT_LEASE);
        assertThat(Files.readString(replica.log())).doesNotContain("ERROR");
        long broker = cluster.platform().kafka().process().pid();
        signal(broker, "STOP");
        HttpResponse<String> answer = replica.post("/api/v1/articles", item(1));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        signal(broker, "CONT");
        await().atMost(Duration.ofSeconds(60)).until(() -> delivery(replica).equals("PUBLISHED"));
        assertThat(replica.post("/api/v1/articles", item(1)).statusCode()).isEqualTo(200);
        assertThat(replica.post("/api/v1/articles", item(2)).statusCode()).isEqualTo(202);
        assertThat(distinct()).extracting(ArticleEvent::version).containsExactly(1L, 2L);
    }

    @Test
    void a_batch_waits_for_the_broker_in_little_memory_and_is_taken_in_whole() throws Exception {
        IngestReplica replica = cluster.join("alone", SHORT_LEASE);
        long broker = cluster.platform().kafka().process().pid();
        signal(broker, "STOP");
        CompletableFuture<HttpResponse<String>> batch = replica.postLater(
                "/api/v1/articles/batch", "application/x-ndjson", BodyPublishers.ofByteArrays(this::lines));
        ArticleId first = ArticleId.of(PROVIDER, uri + "-0");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> replica.get("/api/v1/articles/" + first).statusCode() == 200);
        signal(broker, "CONT");
        List<String> answers = batch.get(3, TimeUnit.MINUTES).body().lines().toList();
        assertThat(answers)
                .hasSize(BATCH)
                .allMatch(answer -> answer.contains("\"ACCEPTED\"") || answer.contains("is kept"));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> cluster.records().keys(PROVIDER).size() == BATCH);
    }

    @Test
    void without_a_database_senders_are_put_off_until_it_is_back() throws Exception {
        IngestReplica replica = cluster.join("alone", "quarkus.datasource.jdbc.acquisition-timeout=2S");
        assertThat(replica.post("/api/v1/articles", item(1)).statusCode()).isEqualTo(202);
        DatabaseOutage outage = DatabaseOutage.begin(cluster.platform());
        HttpResponse<String> answer = replica.post("/api/v1/articles", item(2));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        try (var back = outage.end()) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> replica.post("/api/v1/articles", item(2)).statusCode() == 202);
            assertThat(distinct()).extracting(ArticleEvent::version).containsExactly(1L, 2L);
            assertThat(back.databases().port())
                    .isEqualTo(cluster.platform().postgres().databases().port());
        }
    }
}
