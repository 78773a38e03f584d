package io.parley.ingest.feeds;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.parley.ingest.IngestTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@IngestTest
class FeedsPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/feeds.html", "/feeds.js", "/feeds.css"})
    void the_page_runs_its_own_files_alone_in_no_frame_and_is_asked_for_anew(String file) {
        given().get(file)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Frame-Options", "DENY")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", allOf(containsString("no-cache"), not(containsString("immutable"))));
    }
}
