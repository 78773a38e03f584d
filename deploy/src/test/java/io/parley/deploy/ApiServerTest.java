package io.parley.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The overlays, asked of a real API server: its own types, its defaults and its security standards for pods. */
@Tag("docker")
class ApiServerTest {

    private static final Path SCHEMAS = Tool.repository().resolve("deploy/src/test/resources/schemas");

    /** Without a schema here that an API server takes: their fields are checked by {@link ConfigurationsTest} alone. */
    private static final String KEYCLOAK = "k8s.keycloak.org";

    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = ApiServer.start(folder);
        JsonNode open =
                new ObjectMapper().readTree("{\"type\": \"object\", \"x-kubernetes-preserve-unknown-fields\": true}");
        for (String kind : List.of("Kafka", "KafkaNodePool", "KafkaTopic", "KafkaUser")) {
            server.define("kafka.strimzi.io", "v1", kind, open);
        }
        try (var files = Files.list(SCHEMAS)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String[] name =
                        file.getFileName().toString().replace(".json", "").split("_", 3);
                JsonNode schema = new ObjectMapper().readTree(file.toFile());
                server.define(name[0], name[1], name[2], name[0].equals(KEYCLOAK) ? open : schema);
            }
        }
        server.kubectl("create", "-f", "deploy/k8s/base/namespace.yaml");
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void a_real_api_server_takes_every_object_of_an_overlay(String overlay) throws Exception {
        assertThat(server.dryRun(overlay(overlay)).lines())
                .hasSameSizeAs(Kustomize.overlay(overlay))
                .allMatch(line -> line.endsWith("(server dry run)"));
    }

    @Test
    void it_would_refuse_a_field_that_is_misspelt() throws Exception {
        String wrong = overlay("prod").replace("readOnlyRootFilesystem", "readOnlyRootFilsystem");
        assertThatThrownBy(() -> server.dryRun(wrong)).hasMessageContaining("unknown field");
    }

    private static String overlay(String name) throws Exception {
        return Tool.run("kubectl", "kustomize", "deploy/k8s/overlays/" + name);
    }
}
