package io.parley.deploy;

import static io.parley.deploy.KubernetesObject.map;
import static io.parley.deploy.KubernetesObject.maps;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MonitoringTest {

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
}
