package io.parley.deploy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One object of a built configuration, as plain maps and lists. */
record KubernetesObject(Map<String, Object> content) {

    String apiVersion() {
        return String.valueOf(content.get("apiVersion"));
    }

    String kind() {
        return String.valueOf(content.get("kind"));
    }

    String name() {
        return String.valueOf(at("metadata", "name"));
    }

    /** What stands under these keys; an empty map where nothing does. */
    Object at(String... path) {
        Object here = content;
        for (String key : path) {
            here = map(here).getOrDefault(key, Map.of());
        }
        return here;
    }

    /** The pods that this object makes, for the kinds that Parley has. */
    Optional<Map<String, Object>> pod() {
        return kind().equals("Deployment") || kind().equals("Job")
                ? Optional.of(map(at("spec", "template", "spec")))
                : Optional.empty();
    }

    /** The containers of the object's pods. */
    Stream<Map<String, Object>> containers() {
        return pod().stream().flatMap(pod -> maps(pod.get("containers")).stream());
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }

    @SuppressWarnings("unchecked") // YAML's mappings have text keys throughout
    static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    /** The mappings of a list; none where nothing stands. */
    static List<Map<String, Object>> maps(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(KubernetesObject::map).toList()
                : List.of();
    }
}
