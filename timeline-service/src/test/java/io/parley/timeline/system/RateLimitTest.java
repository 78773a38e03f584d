package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.platform.quarkus.LocalPlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A reader who asks too fast is told when to come back. */
@QuarkusTest
@TestProfile(RateLimitTest.Strict.class)
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "database", value = "strict"))
class RateLimitTest {

    /** Two questions, and then one a second. */
    public static final class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("parley.timeline.rate-limit.per-second", "1", "parley.timeline.rate-limit.burst", "2");
        }
    }

    @Test
    void the_question_beyond_the_allowance_is_answered_429_and_health_is_not_counted() {
        // The allowance refills by one a second: among questions in a row some are too many, however slow the machine
        // is.
        Response last = given().get("/api/v1/topics");
        for (int i = 0; i < 100 && last.statusCode() != 429; i++) {
            last = given().get("/api/v1/topics");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isNotBlank();
        assertThat(last.contentType()).startsWith("application/problem+json");
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
    }
}
