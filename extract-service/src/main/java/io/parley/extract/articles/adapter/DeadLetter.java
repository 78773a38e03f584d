package io.parley.extract.articles.adapter;

import io.parley.foundation.kafka.DeadLetterHeaders;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** A record that can never succeed, as it came, with the reason and its origin in headers. */
final class DeadLetter {

    /** The group of the incoming channel, see application.properties. */
    private static final String GROUP = "parley-extract";

    private DeadLetter() {}

    static Message<byte[]> of(ConsumerRecord<String, byte[]> record, Throwable reason) {
        String why = reason.getMessage() == null ? reason.getClass().getName() : reason.getMessage();
        return Message.of(
                record.value() == null ? new byte[0] : record.value(),
                Metadata.of(OutgoingKafkaRecordMetadata.<String>builder()
                        .withKey(record.key())
                        .withHeaders(DeadLetterHeaders.of(record, why, GROUP))
                        .build()));
    }
}
