package io.parley.ingest.wire;

import static io.parley.ingest.wire.Formats.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.ingest.wire.adapter.CloudEventHeaders;
import io.parley.ingest.wire.application.Identified;
import io.parley.ingest.wire.application.Reading.Items;
import io.parley.ingest.wire.domain.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventsTest {

    private static final String ONE = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";

    private static String event(String members) {
        return "{\"specversion\": \"1.0\", \"type\": \"desk.item\", \"id\": \"1\", \"source\": \"/desk\", " + members
                + "}";
    }

    private static Identified.Refused refused(String type, String text) {
        Items items = Formats.read(type, text);
        assertThat(items.items()).hasSize(1);
        assertThat(items.items().get(0)).isInstanceOf(Identified.Refused.class);
        return (Identified.Refused) items.items().get(0);
    }

    @Test
    void data_are_json_text_or_base64_of_any_format() {
        assertThat(article(ONE, event("\"data\": {\"uri\": \"u\", \"body_text\": \"Words.\"}"))
                        .content()
                        .body())
                .isEqualTo("Words.");
        assertThat(article(ONE, event("\"datacontenttype\": \"text/plain; charset=utf-8\", \"data\": \"Wörter.\""))
                        .content()
                        .body())
                .isEqualTo("Wörter.");
        byte[] nitf =
                ("<?xml version='1.0' encoding='ISO-8859-1'?><nitf><head><docdata><doc-id id-string='n'/></docdata>"
                                + "</head><body><body.content><p>Wörter.</p></body.content></body></nitf>")
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(article(
                                ONE,
                                event("\"datacontenttype\": \"application/xml\", \"data_base64\": \""
                                        + Base64.getEncoder().encodeToString(nitf) + "\""))
                        .content()
                        .body())
                .isEqualTo("Wörter.");
    }

    @Test
    void an_event_that_holds_several_items_is_answered_for_each() {
        Items items = Formats.read(
                BATCH,
                "["
                        + event("\"data\": [{\"uri\": \"a\", \"headline\": \"A\"}, "
                                + "{\"uri\": \"b\", \"headline\": \"B\"}]")
                        + "," + event("\"data\": {\"uri\": \"c\", \"headline\": \"C\"}")
                        + ", {\"specversion\": \"1.0\"}]");
        assertThat(items.several()).isTrue();
        assertThat(items.items()).hasSize(4);
        assertThat(items.items().get(3)).isInstanceOf(Identified.Refused.class);
    }

    @Test
    void what_is_missing_or_wrong_is_named() {
        assertThat(refused(ONE, "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"/\"}")
                        .refusal()
                        .field())
                .isEqualTo("type");
        assertThat(refused(ONE, event("\"x\": 1")).refusal().field()).isEqualTo("data");
        assertThat(refused(ONE, event("\"data\": {}").replace("1.0", "0.3"))
                        .refusal()
                        .field())
                .isEqualTo("specversion");
        assertThat(refused(ONE, event("\"datacontenttype\": \"image/png\", \"data\": \"x\""))
                        .refusal()
                        .field())
                .isEqualTo("datacontenttype");
        assertThat(refused(ONE, event("\"datacontenttype\": \"" + ONE + "\", \"data\": {}"))
                        .refusal()
                        .reason())
                .contains("again");
        assertThat(refused(BATCH, event("\"data\": {}")).refusal().reason()).contains("array");
        assertThat(refused(ONE, "{").refusal().kind().status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce-id", "ce-source", "ce-type"})
    void headers_of_the_binary_mode_are_complete(String missing) {
        Map<String, String> headers = new HashMap<>(
                Map.of("ce-specversion", "1.0", "ce-id", "1", "ce-source", "/desk", "ce-type", "desk.item"));
        CloudEventHeaders.check(headers::get);
        headers.remove(missing);
        assertThatThrownBy(() -> CloudEventHeaders.check(headers::get))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("is missing");
    }

    @Test
    void a_request_without_such_headers_is_no_event() {
        CloudEventHeaders.check(name -> null);
    }
}
