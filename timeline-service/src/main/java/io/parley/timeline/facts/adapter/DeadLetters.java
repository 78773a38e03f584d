package io.parley.timeline.facts.adapter;

import io.parley.events.kafka.KafkaTopics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Puts records that can never be taken in aside, as they came, with the reason and their place in headers. */
final class DeadLetters implements AutoCloseable {

    private final Producer<byte[], byte[]> producer;

    DeadLetters(Map<String, Object> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("acks", "all");
        settings.put("compression.type", "zstd");
        settings.put("max.request.size", KafkaTopics.declared().maxMessageBytes());
        this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** A record and why it is put aside. */
    record Letter(ConsumerRecord<byte[], byte[]> record, String reason) {}

    /** Sends all and waits until the broker has them. */
    void send(List<Letter> letters) throws InterruptedException {
        List<Future<?>> sent = new ArrayList<>();
        for (Letter letter : letters) {
            ConsumerRecord<byte[], byte[]> record = letter.record();
            sent.add(producer.send(new ProducerRecord<>(
                    record.topic() + KafkaTopics.DEAD_LETTER_SUFFIX,
                    null,
                    record.key(),
                    record.value(),
                    headers(letter))));
        }
        for (Future<?> each : sent) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a dead letter cannot be sent", e.getCause());
            }
        }
    }

    private static Headers headers(Letter letter) {
        Headers headers = new RecordHeaders(letter.record().headers());
        put(headers, "dead-letter-reason", letter.reason());
        put(headers, "dead-letter-topic", letter.record().topic());
        put(headers, "dead-letter-partition", Integer.toString(letter.record().partition()));
        put(headers, "dead-letter-offset", Long.toString(letter.record().offset()));
        put(headers, "dead-letter-group", KafkaIntake.GROUP);
        return headers;
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
