package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.platform.quarkus.LocalPlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
