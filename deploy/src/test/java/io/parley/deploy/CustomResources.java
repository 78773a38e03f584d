package io.parley.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Checks custom resources against the schemas of their definitions ({@code schemas/README.md}), unknown fields refused. */
final class CustomResources {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final String OPEN = "x-kubernetes-preserve-unknown-fields";
    private static final String INT_OR_STRING = "x-kubernetes-int-or-string";

    /** What is wrong with the object; empty when there is no schema of its kind. */
    Optional<List<String>> faults(KubernetesObject object) {
        String file = "/schemas/" + object.apiVersion().replace('/', '_') + "_" + object.kind() + ".json";
        try (InputStream in = CustomResources.class.getResourceAsStream(file)) {
            if (in == null) {
                return Optional.empty();
            }
            JsonSchema schema = SCHEMAS.getSchema(closed(JSON.readTree(in)));
            return Optional.of(schema.validate(JSON.valueToTree(object.content())).stream()
                    .map(Object::toString)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** An API server drops the fields that a structural schema does not name; here they are faults. */
    private static JsonNode closed(JsonNode schema) {
        if (schema instanceof ObjectNode node) {
            if (node.path(INT_OR_STRING).asBoolean()) {
                // Its pattern is for the text alone, as JSON Schema has it anyway.
                node.remove(List.of("format"));
            }
            node.elements().forEachRemaining(CustomResources::closed);
            boolean names = node.path("properties").isObject()
                    && "object".equals(node.path("type").asText());
            if (names && !node.has("additionalProperties") && !node.path(OPEN).asBoolean()) {
                node.put("additionalProperties", false);
                openMetadata(node);
            }
        } else if (schema.isArray()) {
            schema.forEach(CustomResources::closed);
        }
        return schema;
    }

    /** The definitions leave the root's metadata to Kubernetes. */
    private static void openMetadata(ObjectNode node) {
        JsonNode properties = node.path("properties");
        if (properties.has("apiVersion") && properties.has("metadata") && properties.has("spec")) {
            ((ObjectNode) properties).set("metadata", JSON.createObjectNode());
        }
    }
}
