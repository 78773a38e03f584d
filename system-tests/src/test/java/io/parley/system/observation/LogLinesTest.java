package io.parley.system.observation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.system.Installation;
import io.parley.cli.system.Migrations;
import io.parley.cli.system.Service;
import io.parley.events.EventJson;
import io.parley.events.kafka.KafkaTopics;
import io.parley.platform.LocalPlatform;
import io.parley.platform.PlatformPorts;
import io.parley.system.running.RunningParley;
import io.parley.system.running.ServiceProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a service writes in production: one JSON object a line, with the fixed keys, and nothing of what it could not read. */
class LogLinesTest {

    private static final String WORDS = "the minister's secret offer";

    @TempDir
    private Path folder;

    @Test
    void a_dead_letter_is_told_with_its_place_as_fields_and_without_its_words() throws Exception {
        ServiceProcess.packaged(Service.TIMELINE);
        try (LocalPlatform platform = LocalPlatform.start(folder.resolve("platform"), PlatformPorts.free())) {
            Migrations.run(new Installation(RunningParley.projectFile("").toAbsolutePath()), platform);
            try (ServiceProcess timeline = start(platform).ready()) {
                poison(platform);
                Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> !deadLetters(timeline.log())
                        .isEmpty());
                JsonNode told = deadLetters(timeline.log()).get(0);
                assertThat(told.path("service").asText()).isEqualTo("parley-timeline");
                assertThat(told.at("/mdc/kafkaTopic").asText()).isEqualTo(KafkaTopics.CLAIMS);
                assertThat(told.path("mdc").has("partition")).isTrue();
                assertThat(told.at("/mdc/offset").asText()).isEqualTo("0");
                assertThat(Files.readString(timeline.log())).doesNotContain(WORDS);
            }
        }
    }

    private ServiceProcess start(LocalPlatform platform) {
        Map<String, String> environment = new HashMap<>(
                Service.TIMELINE.databaseEnvironment(platform.postgres().databases()));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", platform.kafka().bootstrapServers());
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL", platform.postgres().databases().jdbcUrl(Service.DATABASE));
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
        return ServiceProcess.start(Service.TIMELINE, "timeline", folder.resolve("logs"), environment);
    }

    private static void poison(LocalPlatform platform) throws Exception {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", platform.kafka().bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            KafkaTopics.CLAIMS, "any", ("{" + WORDS).getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }

    /** Those among the lines that tell of one; every line is an object. */
    private static List<JsonNode> deadLetters(Path log) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            // The virtual machine itself says what it was started with.
            if (line.startsWith("{")) {
                JsonNode read = EventJson.mapper().readTree(line);
                if (read.path("message").asText().startsWith("dead letter")) {
                    found.add(read);
                }
            }
        }
        return found;
    }
}
