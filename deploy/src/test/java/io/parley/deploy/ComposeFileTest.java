package io.parley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class ComposeFileTest {

    @Test
    void compose_accepts_the_file() throws Exception {
        assertThat(Tool.run("docker-compose", "config")).contains("timeline");
    }

    @Test
    void what_is_published_is_reachable_from_this_machine_alone() throws IOException {
        assertThat(services().values())
                .allSatisfy(service -> assertThat((List<?>) map(service).getOrDefault("ports", List.of()))
                        .allSatisfy(port -> assertThat(String.valueOf(port)).startsWith("127.0.0.1:")));
    }

    @Test
    void everything_that_stays_up_is_checked_and_waited_for() throws IOException {
        Map<String, Object> services = services();
        assertThat(map(services.get("kafka"))).containsKey("healthcheck");
        assertThat(map(services.get("postgres"))).containsKey("healthcheck");
        for (String name : List.of("ingest", "extract", "timeline")) {
            assertThat(map(map(services.get(name)).get("depends_on"))).containsKey("topics");
            assertThat(Tool.repository().resolve(name + "-service/Dockerfile"))
                    .content()
                    .contains("HEALTHCHECK", "USER 10001");
        }
    }

    private static Map<String, Object> services() throws IOException {
        String text = Files.readString(Tool.repository().resolve("docker-compose.yml"));
        return map(map(new Yaml().load(text)).get("services"));
    }

    @SuppressWarnings("unchecked") // YAML's mappings have text keys throughout
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
