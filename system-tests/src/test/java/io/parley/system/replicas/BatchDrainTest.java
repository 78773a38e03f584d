package io.parley.system.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.system.Installation;
import io.parley.cli.system.Migrations;
import io.parley.cli.system.Service;
import io.parley.platform.LocalPlatform;
import io.parley.platform.PlatformPorts;
import io.parley.system.running.RunningParley;
import io.parley.system.running.ServiceProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A replica of ingest is told to stop while a sender who never ends his batch is at it. */
class BatchDrainTest {

    private static final String PROVIDER = "Kilnmark Wire";

    /** A replica with open batches waits for none of them; a pod has 40 seconds. */
    private static final Duration PROMPT = Duration.ofSeconds(15);

    @TempDir
    private static Path folder;

    private static LocalPlatform platform;
    private static final List<ServiceProcess> RUNNING = new ArrayList<>();

    @BeforeAll
    static void startPlatform() {
        ServiceProcess.packaged(Service.INGEST);
        platform = LocalPlatform.start(folder.resolve("platform"), PlatformPorts.free());
        Migrations.run(new Installation(RunningParley.projectFile("").toAbsolutePath()), platform);
    }

    @AfterAll
    static void stop() {
        RUNNING.parallelStream().forEach(ServiceProcess::close);
        if (platform != null) {
            platform.close();
        }
    }

    private static ServiceProcess start(String name) {
        Map<String, String> environment = new HashMap<>(
                Service.INGEST.databaseEnvironment(platform.postgres().databases()));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", platform.kafka().bootstrapServers());
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL", platform.postgres().databases().jdbcUrl(Service.DATABASE));
        ServiceProcess process = ServiceProcess.start(Service.INGEST, name, folder.resolve("logs"), environment);
        RUNNING.add(process);
        return process.ready();
    }

    private static String line(int i) {
        return "{\"id\": \"urn:drain:%d\", \"provider\": \"%s\", \"text\": \"Story number %d.\"}\n"
                .formatted(i, PROVIDER, i);
    }

    @Test
    void a_sender_learns_of_each_line_whether_it_was_taken_and_another_replica_takes_the_rest() throws Exception {
        ServiceProcess old = start("ingest-old");
        List<JsonNode> answers = new ArrayList<>();
        int sent = 0;
        try (OpenBatch batch = new OpenBatch(old.address())) {
            while (sent < 3) {
                batch.send(line(++sent));
                answers.add(Objects.requireNonNull(batch.answer()));
            }
            batch.send(line(++sent) + line(++sent) + "{\"id\": \"urn:drain:6\", ");
            long told = System.nanoTime();
            CompletableFuture<?> ended = old.terminate();
            answers.addAll(batch.rest());
            var unused = ended.get(PROMPT.toSeconds(), TimeUnit.SECONDS);
            System.err.printf(
                    "ended %d ms after it was told to, with %d answers%n",
                    Duration.ofNanos(System.nanoTime() - told).toMillis(), answers.size());
        }

        JsonNode refusal = answers.remove(answers.size() - 1);
        assertThat(refusal.at("/problem/status").asInt()).isEqualTo(503);
        assertThat(refusal.at("/problem/detail").asText()).contains("told to stop");
        assertThat(answers).hasSizeBetween(3, sent).allMatch(answer -> status(answer)
                .equals("ACCEPTED"));
        assertThat(refusal.path("line").asInt()).isEqualTo(answers.size() + 1);
        assertThat(new ArticleRecords(platform.kafka().bootstrapServers()).keys(PROVIDER))
                .containsAll(answers.stream()
                        .map(answer -> answer.path("articleId").asText())
                        .toList());

        ServiceProcess next = start("ingest-new");
        try (OpenBatch batch = new OpenBatch(next.address())) {
            for (int i = 1; i <= sent; i++) {
                batch.send(line(i));
                String expected = i <= answers.size() ? "DUPLICATE" : "ACCEPTED";
                assertThat(status(Objects.requireNonNull(batch.answer()))).isEqualTo(expected);
            }
        }
    }

    private static String status(JsonNode answer) {
        return answer.path("status").asText();
    }
}
