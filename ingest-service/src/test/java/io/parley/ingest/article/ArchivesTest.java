package io.parley.ingest.article;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;

import io.parley.ingest.IngestTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives are unpacked by nobody, so that none can unfold. */
@IngestTest
class ArchivesTest {

    private static final int ENTRY = 64 << 20;

    /** Some kilobytes that would be much more. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../../etc/story.json"));
            zip.write(new byte[ENTRY]);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/zip", "application/json", "application/xml", "text/html", "text/plain"})
    void a_zip_file_is_refused_whatever_it_is_said_to_be(String type) throws IOException {
        given().contentType(type)
                .body(bomb())
                .queryParam("provider", "desk")
                .post("/api/v1/articles")
                .then()
                .statusCode(greaterThanOrEqualTo(400))
                .statusCode(lessThan(500))
                .time(lessThan(5_000L));
    }

    @Test
    void an_encoding_that_is_not_known_is_refused() throws IOException {
        given().contentType("text/plain")
                .header("Content-Encoding", "zip")
                .body(bomb())
                .queryParam("provider", "desk")
                .post("/api/v1/articles")
                .then()
                .statusCode(greaterThanOrEqualTo(400))
                .statusCode(lessThan(500));
    }
}
