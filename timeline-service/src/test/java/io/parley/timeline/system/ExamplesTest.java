package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.platform.openapi.OpenApiExamples;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every answer in JSON that the interface describes has an example: it fits its schema, and so does what the running service answers,
 * which has all that the example has. {@code -Dparley.openapi.write=true} writes them anew from what the service answers.
 */
@QuarkusTest
@TestProfile(ExamplesTest.Alone.class)
class ExamplesTest {

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

    @Test
    void every_answer_has_an_example_that_is_true() throws Exception {
        ObjectMapper json = new ObjectMapper();
        JsonNode description =
                json.readTree(given().get("/q/openapi?format=json").asString());
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (Map.Entry<String, Response> one :
                new ExampleStories(kafka).answers(description).entrySet()) {
            if (one.getValue().contentType().startsWith("application/json")) {
                answers.put(one.getKey(), json.readTree(one.getValue().asString()));
            }
        }
        if (Boolean.getBoolean("parley.openapi.write")) {
            OpenApiExamples.write(Path.of(System.getProperty("parley.project.root"), "timeline-service"), answers);
        }
        assertThat(new OpenApiExamples(description).faults(answers)).isEmpty();
    }
}
