package io.parley.foundation.kafka;

import io.parley.events.kafka.KafkaTopics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A record that can never succeed, and why. It goes to the dead-letter topic of its source as it came.
 *
 * @param reason a sentence without any text of the record
 */
public record DeadLetter(ConsumerRecord<byte[], byte[]> record, DeadLetterKind kind, String reason) {

    /** Every header that a dead letter has beside those of the record begins so. */
    public static final String PREFIX = "dead-letter-";

    public static final String KIND = PREFIX + "kind";
    public static final String REASON = PREFIX + "reason";
    public static final String TOPIC = PREFIX + "topic";
    public static final String PARTITION = PREFIX + "partition";
    public static final String OFFSET = PREFIX + "offset";
    public static final String GROUP = PREFIX + "group";
    public static final String AT = PREFIX + "at";

    /** Says that the value was left out, since it and the headers exceed what a record may hold. */
    public static final String WITHOUT_VALUE = PREFIX + "without-value";

    private static final int LONGEST_REASON = 1_000;

    /** A letter for a record of which nothing but its place is known. */
    static DeadLetter unfetchable(String topic, int partition, long offset, Throwable cause) {
        return new DeadLetter(
                new ConsumerRecord<>(topic, partition, offset, null, null),
                DeadLetterKind.UNFETCHABLE,
                "the record cannot be fetched: " + cause.getClass().getName());
    }

    /** The letter as it is sent: the record's own headers, and what was added when it was put aside before replaced. */
    ProducerRecord<byte[], byte[]> toRecord(String group, Instant at) {
        return new ProducerRecord<>(
                record.topic() + KafkaTopics.DEAD_LETTER_SUFFIX,
                null,
                record.key(),
                record.value(),
                headers(group, at));
    }

    /** The letter without the value, for a record that fills a message by itself. */
    ProducerRecord<byte[], byte[]> toRecordWithoutValue(String group, Instant at) {
        Headers headers = headers(group, at);
        put(headers, WITHOUT_VALUE, "true");
        return new ProducerRecord<>(record.topic() + KafkaTopics.DEAD_LETTER_SUFFIX, null, record.key(), null, headers);
    }

    private Headers headers(String group, Instant at) {
        Headers headers = new RecordHeaders(record.headers());
        put(headers, KIND, kind.name());
        put(headers, REASON, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
        put(headers, TOPIC, record.topic());
        put(headers, PARTITION, Integer.toString(record.partition()));
        put(headers, OFFSET, Long.toString(record.offset()));
        put(headers, GROUP, group);
        put(headers, AT, at.toString());
        return headers;
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
