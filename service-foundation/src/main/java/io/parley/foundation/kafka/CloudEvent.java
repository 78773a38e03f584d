package io.parley.foundation.kafka;

import io.parley.events.kafka.CloudEventNames;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * The attributes of a CloudEvent 1.0 in Kafka's binary mode.
 *
 * @param id deterministic for the same content, so that a re-sent event is recognised
 * @param source URI reference of the sender, e.g. {@code /parley/ingest}
 * @param subject what the event is about, e.g. an article id
 */
public record CloudEvent(String id, String source, String type, String subject, Instant time) {

    private static final String SPEC = "1.0";
    private static final String JSON = "application/json";

    /** The Kafka headers of a JSON value with these attributes. */
    public Headers headers() {
        Headers headers = new RecordHeaders();
        put(headers, CloudEventNames.SPEC_VERSION, SPEC);
        put(headers, CloudEventNames.ID, id);
        put(headers, CloudEventNames.SOURCE, source);
        put(headers, CloudEventNames.TYPE, type);
        put(headers, CloudEventNames.SUBJECT, subject);
        put(headers, CloudEventNames.TIME, time.toString());
        put(headers, CloudEventNames.CONTENT_TYPE, JSON);
        return headers;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
