package io.parley.deploy;

import static io.parley.deploy.KubernetesObject.map;
import static io.parley.deploy.KubernetesObject.maps;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NetworkPolicyTest {

    private static final Path SPECIAL = Tool.repository()
            .resolve("service-foundation/src/main/resources/io/parley/foundation/outbound/special-addresses.txt");

    private static List<KubernetesObject> policies = List.of();

    @BeforeAll
    static void build() throws Exception {
        policies = Kustomize.base(Kustomize.components()).stream()
                .filter(object -> object.kind().equals("NetworkPolicy"))
                .toList();
    }

    @Test
    void what_no_policy_allows_is_denied() {
        assertThat(named("default-deny").at("spec"))
                .isEqualTo(Map.of("podSelector", Map.of(), "policyTypes", List.of("Ingress", "Egress")));
    }

    @Test
    void feeds_and_webhooks_reach_no_address_that_the_services_themselves_refuse() throws Exception {
        List<String> special = Files.readAllLines(SPECIAL).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<Object> denied = maps(named("open-internet").at("spec", "egress")).stream()
                .flatMap(rule -> maps(rule.get("to")).stream())
                .flatMap(to -> ((List<?>) map(to.get("ipBlock")).get("except")).stream())
                .map(Object.class::cast)
                .toList();
        assertThat(denied).containsExactlyInAnyOrderElementsOf(special);
    }

    @Test
    void the_open_internet_is_for_those_who_poll_feeds_and_deliver_webhooks() {
        assertThat(named("open-internet").at("spec", "podSelector"))
                .isEqualTo(Map.of(
                        "matchExpressions",
                        List.of(Map.of(
                                "key",
                                "app.kubernetes.io/name",
                                "operator",
                                "In",
                                "values",
                                List.of("ingest", "timeline")))));
    }

    @Test
    void no_service_of_parley_reaches_any_address_on_a_port_of_kafka_or_postgres() {
        assertThat(policies).allSatisfy(policy -> assertThat(maps(policy.at("spec", "egress")))
                .filteredOn(rule -> !rule.containsKey("to"))
                .allSatisfy(rule -> assertThat(maps(rule.get("ports")))
                        .extracting(port -> port.get("port"))
                        .isSubsetOf(443, 6443)));
        assertThat(openTo443())
                .containsExactlyInAnyOrder("kafka-operators", "postgres-cluster", "identity-database", "telemetry");
    }

    private static List<String> openTo443() {
        return policies.stream()
                .filter(policy -> maps(policy.at("spec", "egress")).stream().anyMatch(rule -> !rule.containsKey("to")))
                .map(KubernetesObject::name)
                .toList();
    }

    private static KubernetesObject named(String name) {
        return policies.stream()
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
