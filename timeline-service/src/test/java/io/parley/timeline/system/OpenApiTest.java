package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The checked-in description is what the service says of itself; {@code -Dparley.openapi.write=true} renews it. */
@QuarkusTest
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "database", value = "reading"))
class OpenApiTest {

    @Test
    void the_checked_in_description_is_that_of_the_running_service() throws IOException {
        Path file = Path.of(System.getProperty("parley.project.root"), "timeline-service", "openapi.yaml");
        String served =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("parley.openapi.write")) {
            Files.writeString(file, served);
        }
        assertThat(served).startsWith("---\nopenapi: 3.1.").isEqualTo(Files.readString(file));
    }

    @Test
    void what_is_described_as_required_is_missed_when_left_out_and_nothing_else_is() {
        JsonNode description = new ObjectMapper()
                .valueToTree(
                        given().get("/q/openapi?format=json").then().extract().as(Map.class));
        description.path("paths").properties().stream()
                .filter(path -> path.getValue().has("get") && !path.getKey().contains("{"))
                .filter(path -> !path.getKey().endsWith("/stream"))
                .forEach(path -> {
                    boolean required = path.getValue().path("get").path("parameters").findValues("$ref").stream()
                            .map(ref -> description.at(ref.asText().substring(1)))
                            .anyMatch(parameter -> parameter.path("required").asBoolean());
                    assertThat(given().get(path.getKey()).statusCode())
                            .as(path.getKey())
                            .isEqualTo(required ? 400 : 200);
                });
    }
}
