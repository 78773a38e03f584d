package io.parley.ingest.article;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.events.article.Published;
import io.parley.events.kafka.CloudEventNames;
import io.parley.ingest.ArticleTopic;
import io.parley.ingest.IngestTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@IngestTest
class ArticlesEndpointTest {

    private static final String PATH = "/api/v1/articles";

    private final String uri = "https://wire.example/items/" + UUID.randomUUID();

    private static ValidatableResponse post(String type, Object body, Object... parameters) {
        var request = given().config(config().encoderConfig(encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(type, ContentType.BINARY)))
                .contentType(type)
                .body(body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) body);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i].toString(), parameters[i + 1]);
        }
        return request.post(PATH).then();
    }

    private ValidatableResponse ninjs(String members) {
        return post("application/json", "{\"uri\": \"%s\", %s}".formatted(uri, members));
    }

    private String articleId() {
        return ArticleId.of("wire.example", uri).toString();
    }

    @Test
    void plain_text_is_published_unchanged_under_the_hash_of_its_body() {
        String body = "  Talks resume.\r\n\r\n“We meet on Monday,” the envoy said. 😀\n " + uri;
        String id = post(
                        "text/plain",
                        body.getBytes(StandardCharsets.UTF_8),
                        "provider",
                        "desk",
                        "published",
                        "2025-10-07")
                .statusCode(202)
                .body("status", equalTo("ACCEPTED"))
                .body("version", equalTo(1))
                .body("duplicate", equalTo(false))
                .extract()
                .path("articleId");
        List<ArticleEvent> events = ArticleTopic.of(id);
        assertThat(events).hasSize(1);
        ArticleEvent event = events.get(0);
        assertThat(event.body()).isEqualTo(body);
        assertThat(event.headline()).isNull();
        assertThat(event.published()).isEqualTo(new Published("2025-10-07", Published.Precision.DAY));
        assertThat(event.articleId()).isEqualTo(ArticleId.of("desk", event.itemId()));
        assertThat(event.itemId()).hasSize(64);
        assertThat(event.signature()).isNotNull();
        post("text/plain", body.getBytes(StandardCharsets.UTF_8), "provider", "desk", "published", "2025-10-07")
                .statusCode(200)
                .body("status", equalTo("DUPLICATE"))
                .body("duplicate", equalTo(true));
        assertThat(ArticleTopic.of(id)).hasSize(1);
    }

    @Test
    void an_event_carries_cloud_event_headers_and_the_callers_trace() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        given().contentType("application/json")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .body("{\"uri\": \"%s\", \"headline\": \"Envoys meet\"}".formatted(uri))
                .post(PATH)
                .then()
                .statusCode(202);
        ConsumerRecord<String, byte[]> record =
                ArticleTopic.records(r -> articleId().equals(r.key())).get(0);
        assertThat(header(record, CloudEventNames.ID)).isEqualTo(articleId() + ":1");
        assertThat(header(record, CloudEventNames.TYPE)).isEqualTo("io.parley.article.v1");
        assertThat(header(record, CloudEventNames.SPEC_VERSION)).isEqualTo("1.0");
        assertThat(header(record, CloudEventNames.SUBJECT)).isEqualTo(articleId());
        assertThat(header(record, CloudEventNames.CONTENT_TYPE)).isEqualTo("application/json");
        assertThat(header(record, "traceparent")).contains(trace);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Test
    void an_update_follows_and_an_older_version_is_stale() {
        ninjs("\"version\": \"2\", \"body_text\": \"Second.\"").statusCode(202).body("version", equalTo(2));
        ninjs("\"version\": \"1\", \"body_text\": \"First.\"").statusCode(200).body("status", equalTo("STALE"));
        ninjs("\"version\": \"3\", \"body_text\": \"Third.\"").statusCode(202).body("version", equalTo(3));
        assertThat(ArticleTopic.of(articleId()))
                .extracting(ArticleEvent::version)
                .containsExactly(2L, 3L);
    }

    @Test
    void a_kill_takes_the_text_along_and_is_final() {
        ninjs("\"version\": \"1\", \"headline\": \"Walkout\", \"body_text\": \"They walked out.\"")
                .statusCode(202);
        ninjs("\"pubstatus\": \"canceled\", \"version\": \"2\"").statusCode(202);
        ninjs("\"version\": \"1\", \"headline\": \"Walkout\", \"body_text\": \"They walked out.\"")
                .body("status", equalTo("STALE"));
        ArticleEvent last = ArticleTopic.of(articleId()).get(1);
        assertThat(last.status()).isEqualTo(ArticleStatus.CANCELED);
        assertThat(last.body()).isEmpty();
        assertThat(last.headline()).isNull();
        ninjs("\"version\": \"3\", \"body_text\": \"They are back.\"")
                .statusCode(202)
                .body("version", equalTo(3));
    }

    @Test
    void a_guid_that_comes_again_with_other_content_is_an_update_and_never_another_article() {
        ninjs("\"body_text\": \"A strike in the north.\"").statusCode(202).body("version", equalTo(1));
        ninjs("\"body_text\": \"A regatta in the south.\"").statusCode(202).body("version", equalTo(2));
        ninjs("\"body_text\": \"A regatta in the south.\"").body("status", equalTo("DUPLICATE"));
        assertThat(ArticleTopic.of(articleId()))
                .extracting(ArticleEvent::body)
                .containsExactly("A strike in the north.", "A regatta in the south.");
    }

    @Test
    void the_end_of_relevance_is_told_and_withdraws_nothing() {
        ninjs("\"headline\": \"Weather\", \"expires\": \"2020-01-01T00:00:00Z\"")
                .statusCode(202)
                .body("status", equalTo("ACCEPTED"));
        assertThat(ArticleTopic.of(articleId()).get(0).expires()).isEqualTo("2020-01-01T00:00:00Z");
        given().get(PATH + "/" + articleId()).then().body("versions[0].expires", equalTo("2020-01-01T00:00:00Z"));
    }

    @Test
    void a_compressed_document_is_unpacked_up_to_the_limit_or_refused() throws IOException {
        byte[] story = "Talks resume on Monday. %s".formatted(uri).getBytes(StandardCharsets.UTF_8);
        byte[] zipped = gzip(story);
        post("text/plain", zipped, "provider", "desk").statusCode(202);
        post("text/plain", story, "provider", "desk").body("status", equalTo("DUPLICATE"));
        post("text/plain", Arrays.copyOf(zipped, zipped.length - 9), "provider", "desk")
                .statusCode(400)
                .body("detail", containsString("gzip"));
        post("text/plain", gzip(new byte[16 << 20]), "provider", "desk").statusCode(413);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void a_version_whose_own_time_is_no_date_is_taken_and_a_kill_with_one_kills() {
        ninjs("\"versioncreated\": \"2025-02-30T10:00:00Z\", \"headline\": \"H\"")
                .statusCode(202)
                .body("remarks", hasItem(containsString("orders nothing")));
        ninjs("\"versioncreated\": \"yesterday\", \"pubstatus\": \"canceled\"")
                .statusCode(202)
                .body("status", equalTo("ACCEPTED"));
        assertThat(ArticleTopic.of(articleId()).get(1).status()).isEqualTo(ArticleStatus.CANCELED);
    }

    @Test
    void a_picture_is_no_article() {
        ninjs("\"type\": \"picture\", \"headline\": \"Handshake\"")
                .statusCode(200)
                .body("status", equalTo("NOT_AN_ARTICLE"))
                .body("reason", containsString("picture"));
        assertThat(ArticleTopic.of(articleId())).isEmpty();
    }

    @Test
    void what_is_wrong_is_named_with_its_place() {
        post("application/json", "{\n\"uri\": nonsense}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("line 2, column"));
        post("application/json", "{\"headline\": \"Nobody's\"}").statusCode(400).body("errors[0].field", equalTo("id"));
        ninjs("\"embargoed\": \"tomorrow\", \"headline\": \"H\"")
                .statusCode(400)
                .body("errors[0].field", equalTo("embargoed"));
        post("text/plain", "words", "published", "2025-02-30")
                .statusCode(400)
                .body("errors[0].field", equalTo("published"));
        post("text/plain", "words", "version", "1.5").statusCode(400).body("errors[0].field", equalTo("version"));
        post("text/plain", new byte[] {'o', 'k', (byte) 0xC3, 'x'})
                .statusCode(400)
                .body("detail", containsString("byte offset 2"));
        post("text/csv", "a;b").statusCode(415).body("status", equalTo(415));
        post("text/plain", new byte[2 * 1024 * 1024 + 1]).statusCode(413);
        post("text/plain", new byte[11 * 1024 * 1024]).statusCode(413);
        ninjs("\"headline\": \"half \\ud800 pair\"").statusCode(400).body("errors[0].field", equalTo("headline"));
        ninjs("\"body_text\": \"nul \\u0000\"").statusCode(400).body("errors[0].field", equalTo("body"));
    }
}
