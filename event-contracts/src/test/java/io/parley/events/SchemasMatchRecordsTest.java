package io.parley.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasMatchRecordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"article", "entities", "claims", "topic-updated"})
    void a_schema_names_exactly_the_fields_and_values_that_the_records_have(String schema) throws IOException {
        JsonNode root = ContractFiles.schemaText(schema);
        compare(root, root, ContractFiles.EVENTS.get(schema));
    }

    private static void compare(JsonNode root, JsonNode object, Class<?> type) {
        assertThat(object.get("properties").fieldNames())
                .toIterable()
                .as(type.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode property = resolve(root, object.get("properties").get(component.getName()));
            Class<?> content = content(component);
            if (content.isEnum()) {
                assertThat(property.get("enum"))
                        .as(component.toString())
                        .extracting(JsonNode::asText)
                        .containsExactlyInAnyOrderElementsOf(names(content));
            } else if (content.isRecord() && property.has("properties")) {
                compare(root, property, content);
            }
        }
    }

    private static List<String> names(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(Object::toString)
                .toList();
    }

    private static JsonNode resolve(JsonNode root, JsonNode property) {
        JsonNode content = property.has("items") ? property.get("items") : property;
        return content.has("$ref") ? root.at(content.get("$ref").asText().substring(1)) : content;
    }

    private static Class<?> content(RecordComponent component) {
        Type type = component.getGenericType();
        return type instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }
}
