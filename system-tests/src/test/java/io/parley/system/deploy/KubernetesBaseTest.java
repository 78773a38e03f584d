package io.parley.system.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class KubernetesBaseTest {

    private static final List<Map<String, Object>> OBJECTS = new ArrayList<>();

    @BeforeAll
    static void build() throws Exception {
        String built = Tool.run("kubectl", "kustomize", "deploy/k8s/base");
        new Yaml().loadAll(built).forEach(object -> OBJECTS.add(map(object)));
    }

    @Test
    void everyServiceHasADeploymentThatSurvivesTheLossOfANode() {
        assertThat(named("Deployment")).containsExactlyInAnyOrder("ingest", "extract", "timeline");
        assertThat(named("PodDisruptionBudget")).containsExactlyInAnyOrder("ingest", "extract", "timeline");
        assertThat(of("Deployment")).allSatisfy(deployment -> assertThat(map(deployment.get("spec")))
                .containsEntry("replicas", 2));
    }

    @Test
    void everyPodRunsWithoutRootWritableRootAndClusterToken() {
        assertThat(pods()).hasSize(4).allSatisfy(pod -> {
            assertThat(map(pod.get("securityContext"))).containsEntry("runAsNonRoot", true);
            assertThat(pod).containsEntry("automountServiceAccountToken", false);
            Map<String, Object> security = map(container(pod).get("securityContext"));
            assertThat(security)
                    .containsEntry("readOnlyRootFilesystem", true)
                    .containsEntry("allowPrivilegeEscalation", false);
        });
    }

    @Test
    void livenessNeverAsksKafkaOrPostgres() {
        assertThat(of("Deployment")).allSatisfy(deployment -> {
            Map<String, Object> probe = map(container(pod(deployment)).get("livenessProbe"));
            assertThat(map(probe.get("httpGet"))).containsEntry("path", "/q/health/live");
        });
    }

    @Test
    void noFileHoldsASecret() {
        assertThat(named("Secret")).isEmpty();
    }

    @Test
    void whatNoPolicyAllowsIsDenied() {
        assertThat(named("NetworkPolicy")).contains("default-deny");
    }

    private static List<Map<String, Object>> of(String kind) {
        return OBJECTS.stream()
                .filter(object -> kind.equals(object.get("kind")))
                .toList();
    }

    private static List<Object> named(String kind) {
        return of(kind).stream()
                .map(object -> map(object.get("metadata")).getOrDefault("name", ""))
                .toList();
    }

    private static List<Map<String, Object>> pods() {
        List<Map<String, Object>> pods = new ArrayList<>();
        of("Deployment").forEach(object -> pods.add(pod(object)));
        of("Job").forEach(object -> pods.add(pod(object)));
        return pods;
    }

    private static Map<String, Object> pod(Map<String, Object> object) {
        return map(map(map(object.get("spec")).get("template")).get("spec"));
    }

    private static Map<String, Object> container(Map<String, Object> pod) {
        return map(((List<?>) pod.getOrDefault("containers", List.of())).get(0));
    }

    @SuppressWarnings("unchecked") // YAML's mappings have text keys throughout
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
