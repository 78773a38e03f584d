package io.parley.deploy;

import static io.parley.deploy.KubernetesObject.map;
import static io.parley.deploy.KubernetesObject.maps;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonitoringTest {

    private static final Path DASHBOARDS = Tool.repository().resolve("deploy/k8s/components/monitoring/dashboards");

    @Test
    void every_alert_says_what_is_wrong_how_bad_it_is_and_which_page_helps() throws Exception {
        List<Map<String, Object>> alerts = Kustomize.overlay("prod").stream()
                .filter(object -> object.kind().equals("PrometheusRule"))
                .flatMap(object -> maps(object.at("spec", "groups")).stream())
                .flatMap(group -> maps(group.get("rules")).stream())
                .filter(rule -> rule.containsKey("alert"))
                .toList();
        assertThat(alerts).hasSizeGreaterThan(8).allSatisfy(alert -> {
            assertThat(map(alert.get("labels")).get("severity")).isIn("warning", "critical");
            Map<String, Object> notes = map(alert.get("annotations"));
            assertThat(notes).containsKey("summary");
            assertThat(Tool.repository().resolve(String.valueOf(notes.get("runbook"))))
                    .exists();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"flow.json", "services.json"})
    void a_dashboard_has_panels_that_ask_prometheus_and_do_not_overlap(String file) throws Exception {
        JsonNode dashboard =
                new ObjectMapper().readTree(DASHBOARDS.resolve(file).toFile());
        assertThat(dashboard.path("uid").asText()).startsWith("parley-");
        Set<Integer> ids = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (JsonNode panel : dashboard.path("panels")) {
            assertThat(ids.add(panel.path("id").asInt())).isTrue();
            assertThat(places.add(panel.at("/gridPos/x") + "," + panel.at("/gridPos/y")))
                    .isTrue();
            assertThat(panel.at("/datasource/uid").asText()).isEqualTo("${datasource}");
            assertThat(panel.path("targets")).isNotEmpty().allSatisfy(target -> assertThat(
                            target.path("expr").asText())
                    .isNotBlank());
        }
        assertThat(ids).hasSizeGreaterThan(4);
    }
}
