package io.parley.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The examples of a service's description beside what the running service answers; the tests of the services use it. An example fits
 * its schema, and so does the answer, which has all that the example has.
 */
public record OpenApiExamples(JsonNode description) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private static final String JSON_TYPE = "application/json";

    /** What is wrong with the examples, given answers in JSON by operation; nothing where each is there and true. */
    public List<String> faults(Map<String, JsonNode> answers) {
        List<String> faults = new ArrayList<>();
        description
                .path("paths")
                .forEach(path -> path.forEach(operation -> operation.path("responses").properties().stream()
                        .filter(response -> response.getKey().startsWith("2"))
                        .map(response -> response.getValue().path("content").path(JSON_TYPE))
                        .filter(media -> !media.isMissingNode())
                        .forEach(media -> faults.addAll(
                                faults(operation.path("operationId").asText(), media, answers)))));
        return faults;
    }

    private List<String> faults(String id, JsonNode media, Map<String, JsonNode> answers) {
        JsonNode example = media.path("example");
        JsonNode answer = answers.get(id);
        if (answer == null || example.isMissingNode()) {
            return List.of(id + (answer == null ? " was not asked" : " has no example"));
        }
        List<String> faults = new ArrayList<>();
        misfits(media.path("schema"), example).forEach(fault -> faults.add("example of " + id + ": " + fault));
        misfits(media.path("schema"), answer).forEach(fault -> faults.add("answer of " + id + ": " + fault));
        Set<String> missing = shape(example);
        missing.removeAll(shape(answer));
        missing.forEach(member -> faults.add(id + " does not answer " + member));
        if (example.path("items").isArray() && example.path("items").isEmpty()) {
            faults.add(id + " shows nothing");
        }
        return faults;
    }

    private Set<String> misfits(JsonNode schema, JsonNode value) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.path("components"));
        Set<String> faults = new TreeSet<>();
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(whole)
                .validate(value)
                .forEach(fault -> faults.add(fault.toString()));
        return faults;
    }

    /** Which members a document has, with the types of their values, whichever item of a list has them. */
    private static Set<String> shape(JsonNode value) {
        Set<String> found = new TreeSet<>();
        collect(found, "", value);
        return found;
    }

    private static void collect(Set<String> found, String path, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(member -> collect(found, path + "." + member.getKey(), member.getValue()));
        } else if (value.isArray()) {
            value.forEach(item -> collect(found, path + "[]", item));
        } else {
            found.add(path + " " + value.getNodeType());
        }
    }

    /** Writes answers as examples of the service in this folder of the project. */
    public static void write(Path service, Map<String, JsonNode> answers) throws IOException {
        Map<String, Map<String, JsonNode>> examples = new TreeMap<>();
        answers.forEach((id, answer) -> examples.put(id, Map.of(JSON_TYPE, shortened(answer.deepCopy()))));
        Files.writeString(
                service.resolve("src/main/resources/META-INF/openapi-examples.json"),
                JSON.writeValueAsString(examples) + "\n");
    }

    /** One item of each list says how the others look. */
    private static JsonNode shortened(JsonNode value) {
        if (value instanceof ObjectNode object) {
            object.properties().forEach(member -> member.setValue(shortened(member.getValue())));
            if (object.has("secret")) {
                object.put("secret", "whsec_" + "0".repeat(32));
            }
        } else if (value instanceof ArrayNode list) {
            while (list.size() > 1) {
                list.remove(list.size() - 1);
            }
            list.forEach(OpenApiExamples::shortened);
        }
        return value;
    }
}
