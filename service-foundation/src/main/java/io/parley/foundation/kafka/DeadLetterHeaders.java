package io.parley.foundation.kafka;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The headers of a record that is put aside: its own, and why, whence and for which consumer group. */
public final class DeadLetterHeaders {

    private DeadLetterHeaders() {}

    /** A record that was put aside before keeps only the latest reason. */
    public static Headers of(ConsumerRecord<?, ?> record, String reason, String group) {
        Headers headers = new RecordHeaders(record.headers());
        put(headers, "dead-letter-reason", reason);
        put(headers, "dead-letter-topic", record.topic());
        put(headers, "dead-letter-partition", Integer.toString(record.partition()));
        put(headers, "dead-letter-offset", Long.toString(record.offset()));
        put(headers, "dead-letter-group", group);
        return headers;
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
