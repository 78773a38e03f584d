package io.parley.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class ComposeFileTest {

    /** With secrets as a user makes them; the older program docker-compose knows less of the format and is no measure. */
    @Test
    void compose_accepts_the_file(@TempDir Path folder) throws Exception {
        assumeTrue(Tool.works("docker", "compose", "version"), "docker compose is not installed");
        Path secrets = Files.writeString(folder.resolve("secrets"), Tool.run("sh", "deploy/compose-secrets"));
        assertThat(Tool.run("docker", "compose", "--env-file", secrets.toString(), "config"))
                .contains("timeline");
    }

    @Test
    void compose_accepts_the_file_for_tokens_at_kafka_too(@TempDir Path folder) throws Exception {
        assumeTrue(Tool.works("docker", "compose", "version"), "docker compose is not installed");
        Path secrets = Files.writeString(folder.resolve("secrets"), Tool.run("sh", "deploy/compose-secrets"));
        String merged = Tool.run(
                "docker",
                "compose",
                "--env-file",
                secrets.toString(),
                "-f",
                "docker-compose.yml",
                "-f",
                "deploy/compose-tokens.yml",
                "config");
        Map<String, Object> services = map(map(new Yaml().load(merged)).get("services"));
        for (String name : List.of("ingest", "extract", "timeline")) {
            assertThat(map(map(services.get(name)).get("environment")))
                    .containsEntry("KAFKA_SECURITY_PROTOCOL", "SASL_SSL")
                    .containsEntry("KAFKA_SASL_MECHANISM", "OAUTHBEARER")
                    .extractingByKey("KAFKA_SASL_JAAS_CONFIG")
                    .asString()
                    .doesNotContain("password");
        }
    }

    @Test
    void kafka_and_the_database_are_reached_over_tls_alone_and_their_certificates_are_verified() throws IOException {
        Map<String, Object> services = services();
        for (String name : List.of("ingest", "extract", "timeline", "migrate-ingest", "migrate-timeline")) {
            Map<String, Object> environment = map(map(services.get(name)).get("environment"));
            assertThat(environment.getOrDefault("KAFKA_SECURITY_PROTOCOL", "SASL_SSL"))
                    .isEqualTo("SASL_SSL");
            assertThat(String.valueOf(environment.getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", "sslmode=verify-full")))
                    .contains("sslmode=verify-full");
            assertThat((List<?>) map(services.get(name)).get("volumes"))
                    .asString()
                    .contains("authority:")
                    .doesNotContain("key");
        }
        assertThat(String.valueOf(
                        map(map(services.get("kafka")).get("environment")).get("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP")))
                .contains("CLIENTS:SASL_SSL");
        assertThat(Files.readString(Tool.repository().resolve("docker-compose.yml")))
                .contains("hostssl all all")
                .doesNotContain("host    all");
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
        for (String name : List.of("kafka", "postgres", "keycloak", "prometheus", "grafana")) {
            assertThat(map(services.get(name))).as(name).containsKey("healthcheck");
        }
        for (String name : List.of("ingest", "extract", "timeline")) {
            assertThat(map(map(services.get(name)).get("depends_on"))).containsKey("topics");
        }
    }

    @Test
    void the_one_dockerfile_makes_images_that_are_checked_and_run_without_root() {
        assertThat(Tool.repository().resolve("Dockerfile")).content().contains("HEALTHCHECK", "USER 10001");
    }

    @Test
    void the_file_holds_no_password() throws IOException {
        String text = Files.readString(Tool.repository().resolve("docker-compose.yml"));
        assertThat(text.lines().filter(line -> line.matches(".*(?i)(password|secret)(_file)?: .*")))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*: ([\"']?\\$\\{\\w+(:\\?[^}]*)?}[\"']?|/run/secrets/.*)"));
    }

    @Test
    void a_service_has_accounts_of_its_own_and_only_migrations_are_the_owner() throws IOException {
        for (String name : List.of("ingest", "extract", "timeline")) {
            Map<String, Object> environment = map(map(services().get(name)).get("environment"));
            assertThat(String.valueOf(environment.get("KAFKA_SASL_JAAS_CONFIG")))
                    .contains("username=\"parley-" + name + "\"");
            assertThat(environment.getOrDefault("QUARKUS_DATASOURCE_USERNAME", "parley_" + name))
                    .isEqualTo("parley_" + name);
            assertThat(environment.getOrDefault("QUARKUS_FLYWAY_MIGRATE_AT_START", "false"))
                    .isEqualTo("false");
        }
        for (String name : List.of("migrate-ingest", "migrate-timeline")) {
            assertThat(map(map(services().get(name)).get("environment")))
                    .containsEntry("QUARKUS_DATASOURCE_USERNAME", "parley_owner")
                    .doesNotContainKey("KAFKA_SASL_JAAS_CONFIG");
            assertThat(map(services().get(name))).containsEntry("restart", "no");
        }
    }

    @Test
    void every_public_image_is_of_a_fixed_version_and_every_service_is_bounded() throws IOException {
        assertThat(services()).allSatisfy((name, service) -> {
            assertThat(String.valueOf(map(service).get("image")))
                    .as(name)
                    .matches(".+:.+")
                    .doesNotEndWith(":latest");
            assertThat(map(service)).as(name).containsKey("mem_limit");
        });
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
