package io.parley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every overlay, every component and every two of them together are something that a cluster takes. */
class ConfigurationsTest {

    /** What a component stands on. */
    private static final Map<String, List<String>> NEEDS =
            Map.of("keda", List.of("strimzi"), "keycloak", List.of("gateway"));

    static List<List<String>> combinations() throws Exception {
        List<String> all = Kustomize.components();
        List<List<String>> combinations = new ArrayList<>();
        combinations.add(withNeeds(all));
        for (int i = 0; i < all.size(); i++) {
            for (int j = i; j < all.size(); j++) {
                combinations.add(withNeeds(List.of(all.get(i), all.get(j))));
            }
        }
        return combinations.stream().distinct().toList();
    }

    private static List<String> withNeeds(List<String> components) {
        return components.stream()
                .flatMap(name -> java.util.stream.Stream.concat(
                        NEEDS.getOrDefault(name, List.of()).stream(), java.util.stream.Stream.of(name)))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void an_overlay_holds_only_objects_that_a_cluster_takes(String overlay) throws Exception {
        check(Kustomize.overlay(overlay));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void a_combination_holds_only_objects_that_a_cluster_takes(List<String> components) throws Exception {
        check(Kustomize.base(components));
    }

    @Test
    void the_base_stands_alone() throws Exception {
        check(Kustomize.base(List.of()));
    }

    private static void check(List<KubernetesObject> objects) {
        assertThat(objects.stream().flatMap(object -> ApiSchemas.faults(object).stream()))
                .isEmpty();
        assertThat(objects).doesNotHaveDuplicates().noneMatch(object -> object.kind()
                .equals("Secret"));
        assertThat(referredConfigMaps(objects)).isSubsetOf(names(objects, "ConfigMap"));
        assertThat(accounts(objects)).isSubsetOf(names(objects, "ServiceAccount"));
    }

    private static Set<String> names(List<KubernetesObject> objects, String kind) {
        return objects.stream()
                .filter(object -> object.kind().equals(kind))
                .map(KubernetesObject::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> referredConfigMaps(List<KubernetesObject> objects) {
        return objects.stream()
                .flatMap(KubernetesObject::containers)
                .flatMap(container -> KubernetesObject.maps(container.get("envFrom")).stream())
                .map(from -> String.valueOf(
                        KubernetesObject.map(from.get("configMapRef")).get("name")))
                .collect(Collectors.toSet());
    }

    private static Set<String> accounts(List<KubernetesObject> objects) {
        return objects.stream()
                .flatMap(object -> object.pod().stream())
                .filter(pod -> pod.containsKey("serviceAccountName"))
                .map(pod -> String.valueOf(pod.get("serviceAccountName")))
                .collect(Collectors.toSet());
    }
}
