package io.parley.deploy;

import java.util.List;
import java.util.Optional;

/** What a Kubernetes cluster with the operators would say about an object: an empty list when it takes it. */
final class ApiSchemas {

    private static final PublishedTypes TYPES = new PublishedTypes();
    private static final CustomResources CUSTOM = new CustomResources();

    private ApiSchemas() {}

    static List<String> faults(KubernetesObject object) {
        Optional<List<String>> known = TYPES.faults(object).or(() -> CUSTOM.faults(object));
        return known
                .orElseGet(() -> List.of("nothing here knows " + object.apiVersion() + " " + object.kind()))
                .stream()
                .map(fault -> object + ": " + fault)
                .toList();
    }
}
