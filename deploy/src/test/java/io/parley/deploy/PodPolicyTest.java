package io.parley.deploy;

import static io.parley.deploy.KubernetesObject.map;
import static io.parley.deploy.KubernetesObject.maps;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an operations team asks of every pod. */
class PodPolicyTest {

    private static List<KubernetesObject> objects = List.of();

    @BeforeAll
    static void build() throws Exception {
        objects = Kustomize.base(Kustomize.components());
    }

    @Test
    void no_pod_runs_as_root_or_holds_a_token_of_the_cluster() {
        SoftAssertions softly = new SoftAssertions();
        objects.forEach(object -> object.pod().ifPresent(pod -> {
            Map<String, Object> security = map(pod.get("securityContext"));
            softly.assertThat(security.get("runAsNonRoot")).as("%s", object).isEqualTo(true);
            softly.assertThat((Integer) security.get("runAsUser"))
                    .as("%s", object)
                    .isGreaterThan(10_000);
            softly.assertThat(security)
                    .as("%s", object)
                    .containsEntry("seccompProfile", Map.of("type", "RuntimeDefault"));
            softly.assertThat(pod)
                    .as("%s", object)
                    .containsEntry("automountServiceAccountToken", false)
                    .containsEntry("enableServiceLinks", false)
                    .doesNotContainKeys("hostNetwork", "hostPID", "hostIPC");
        }));
        softly.assertAll();
    }

    @Test
    void every_container_is_restricted_bounded_and_of_a_fixed_version() {
        SoftAssertions softly = new SoftAssertions();
        objects.forEach(object -> object.containers().forEach(container -> {
            softly.assertThat(map(container.get("securityContext")))
                    .as("%s", object)
                    .containsEntry("readOnlyRootFilesystem", true)
                    .containsEntry("allowPrivilegeEscalation", false)
                    .containsEntry("capabilities", Map.of("drop", List.of("ALL")));
            Map<String, Object> resources = map(container.get("resources"));
            softly.assertThat(map(resources.get("requests"))).as("%s", object).containsKeys("cpu", "memory");
            softly.assertThat(map(resources.get("limits")))
                    .as("%s", object)
                    .containsKeys("memory", "ephemeral-storage");
            softly.assertThat(String.valueOf(container.get("image")))
                    .as("%s", object)
                    .matches("[^:]+:[^:]+")
                    .doesNotEndWith(":latest");
        }));
        softly.assertAll();
    }

    @Test
    void images_of_other_objects_are_of_a_fixed_version_too() {
        assertThat(objects)
                .filteredOn(object ->
                        object.kind().equals("Cluster") || object.kind().equals("Keycloak"))
                .hasSize(3)
                .allSatisfy(object -> assertThat(String.valueOf(
                                map(object.at("spec")).get(object.kind().equals("Cluster") ? "imageName" : "image")))
                        .matches("[^:]+:[0-9][^:]+"));
    }

    @Test
    void every_deployment_is_probed_and_liveness_never_asks_kafka_or_postgres() {
        SoftAssertions softly = new SoftAssertions();
        deployments().forEach(object -> object.containers().forEach(container -> {
            softly.assertThat(container)
                    .as("%s", object)
                    .containsKeys("startupProbe", "livenessProbe", "readinessProbe");
            Object path =
                    map(map(container.get("livenessProbe")).get("httpGet")).get("path");
            softly.assertThat(path).as("%s", object).isIn("/q/health/live", "/");
        }));
        softly.assertAll();
    }

    @Test
    void a_service_survives_the_loss_of_a_node_and_is_replaced_without_a_gap() {
        List<KubernetesObject> services = deployments().stream()
                .filter(object -> !object.name().equals("telemetry"))
                .toList();
        assertThat(services).hasSize(3).allSatisfy(object -> {
            assertThat(object.at("spec", "strategy", "rollingUpdate"))
                    .isEqualTo(Map.of("maxSurge", 1, "maxUnavailable", 0));
            assertThat(maps(object.at("spec", "template", "spec", "topologySpreadConstraints")))
                    .extracting(constraint -> constraint.get("topologyKey"))
                    .containsExactlyInAnyOrder("kubernetes.io/hostname", "topology.kubernetes.io/zone");
            assertThat(objects)
                    .anyMatch(other -> other.kind().equals("PodDisruptionBudget")
                            && other.name().equals(object.name())
                            && other.at("spec", "selector").equals(object.at("spec", "selector")));
        });
    }

    @Test
    void migrations_run_before_the_services_and_not_inside_them() {
        assertThat(objects)
                .filteredOn(object -> object.kind().equals("Job"))
                .extracting(KubernetesObject::name)
                .containsExactlyInAnyOrder("migrate-ingest", "migrate-timeline");
        assertThat(settings()).containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
    }

    @Test
    void kafka_postgres_and_the_identity_provider_are_reached_by_tls_alone() {
        assertThat(settings())
                .containsEntry("KAFKA_SECURITY_PROTOCOL", "SASL_SSL")
                .hasEntrySatisfying("QUARKUS_DATASOURCE_JDBC_URL", url -> assertThat(String.valueOf(url))
                        .contains("sslmode=verify-full"))
                .hasEntrySatisfying("QUARKUS_OIDC_AUTH_SERVER_URL", url -> assertThat(String.valueOf(url))
                        .startsWith("https://"));
    }

    private static List<KubernetesObject> deployments() {
        return objects.stream()
                .filter(object -> object.kind().equals("Deployment"))
                .toList();
    }

    private static Map<String, Object> settings() {
        return objects.stream()
                .filter(object ->
                        object.kind().equals("ConfigMap") && object.name().startsWith("parley-settings"))
                .map(object -> map(object.at("data")))
                .findFirst()
                .orElseThrow();
    }
}
