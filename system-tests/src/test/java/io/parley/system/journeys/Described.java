package io.parley.system.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** One address of a service as the service's OpenAPI description has it. */
record Described(JsonNode api, String template, JsonNode item) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final String ANY_ID = "6f1e8d0c-0000-5000-8000-000000000000";

    static List<Described> allOf(JsonNode api) {
        List<Described> all = new ArrayList<>();
        api.get("paths").properties().forEach(path -> all.add(new Described(api, path.getKey(), path.getValue())));
        return all;
    }

    /** The methods that are described, in alphabetical order. */
    Set<String> methods() {
        Set<String> methods = new TreeSet<>();
        item.fieldNames().forEachRemaining(name -> {
            if (METHODS.contains(name)) {
                methods.add(name.toUpperCase(Locale.ROOT));
            }
        });
        return methods;
    }

    boolean isStream() {
        return template.endsWith("/stream");
    }

    /** The address with the examples of its parameters in their places, and a parameter that it must have. */
    String address(String topic) {
        String path = template.replace("{slug}", topic).replace("{file}", "claims.csv");
        String query = "";
        for (JsonNode one : parameters()) {
            String name = one.get("name").asText();
            String example = one.path("example").asText(ANY_ID);
            path = path.replace("{" + name + "}", example);
            if (one.path("in").asText().equals("query") && one.path("required").asBoolean()) {
                query = "?" + name + "=" + example;
            }
        }
        return path + query;
    }

    /** The media types of an answer of GET; empty when the status is not described. */
    List<String> mediaTypes(int status) {
        JsonNode response = resolved(item.path("get").path("responses").path(Integer.toString(status)));
        List<String> types = new ArrayList<>();
        response.path("content").fieldNames().forEachRemaining(types::add);
        return types;
    }

    private List<JsonNode> parameters() {
        return StreamSupport.stream(item.spliterator(), false)
                .flatMap(operation ->
                        StreamSupport.stream(operation.path("parameters").spliterator(), false))
                .map(this::resolved)
                .toList();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? api.at(node.get("$ref").asText().substring(1)) : node;
    }

    @Override
    public String toString() {
        return template;
    }
}
