package io.parley.timeline.system;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Every answer in JSON that the interface describes has an example: it fits its schema, and so does what the running service answers,
 * which has all that the example has. {@code -Dparley.openapi.write=true} writes them anew from what the service answers.
 */
@QuarkusTest
@TestProfile(ExamplesTest.Alone.class)
class ExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private static final String JSON_TYPE = "application/json";

    /** Starts the service anew, with a database and Kafka topics that other tests leave alone. */
    public static final class Alone implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(
                    LocalPlatformResource.class, Map.of("database", "examples", "topics", "fresh")));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private final Map<String, Response> answers = new LinkedHashMap<>();

    @Test
    void every_answer_has_an_example_that_is_true() throws Exception {
        JsonNode description =
                JSON.readTree(given().get("/q/openapi?format=json").asString());
        answers.putAll(new ExampleStories(kafka).answers(description));
        if (Boolean.getBoolean("parley.openapi.write")) {
            write();
        }
        SoftAssertions softly = new SoftAssertions();
        description.path("paths").forEach(path -> path.forEach(operation -> check(softly, description, operation)));
        softly.assertAll();
    }

    private void check(SoftAssertions softly, JsonNode description, JsonNode operation) {
        String id = operation.path("operationId").asText();
        operation.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> response.getValue().path("content").path(JSON_TYPE))
                .filter(media -> !media.isMissingNode())
                .forEach(media -> {
                    JsonNode example = media.path("example");
                    softly.assertThat(answers).as("asked").containsKey(id);
                    softly.assertThat(example.isMissingNode())
                            .as(id + " has no example")
                            .isFalse();
                    softly.assertThat(faults(description, media.path("schema"), example))
                            .as("example of " + id)
                            .isEmpty();
                    JsonNode answer = json(answers.get(id));
                    softly.assertThat(faults(description, media.path("schema"), answer))
                            .as("answer of " + id)
                            .isEmpty();
                    softly.assertThat(shape(answer)).as("shape of " + id).containsAll(shape(example));
                    softly.assertThat(example.path("items").isArray()
                                    && example.path("items").isEmpty())
                            .as(id + " shows nothing")
                            .isFalse();
                });
    }

    private static Set<String> faults(JsonNode description, JsonNode schema, JsonNode value) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.path("components"));
        Set<String> faults = new TreeSet<>();
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(whole)
                .validate(value)
                .forEach(fault -> faults.add(fault.toString()));
        return faults;
    }

    private static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private void write() throws Exception {
        Map<String, Map<String, JsonNode>> examples = new TreeMap<>();
        answers.forEach((id, answer) -> {
            if (answer.contentType().startsWith(JSON_TYPE)) {
                examples.put(id, Map.of(JSON_TYPE, shortened(json(answer))));
            }
        });
        Path file = Path.of(
                System.getProperty("parley.project.root"),
                "timeline-service/src/main/resources/META-INF/openapi-examples.json");
        Files.writeString(file, JSON.writeValueAsString(examples) + "\n");
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
            list.forEach(ExamplesTest::shortened);
        }
        return value;
    }
}
