package io.parley.timeline.facts.adapter;

import io.parley.events.kafka.KafkaTopics;
import io.parley.foundation.kafka.DeadLetterHeaders;
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
                    DeadLetterHeaders.of(record, letter.reason(), KafkaIntake.GROUP))));
        }
        for (Future<?> each : sent) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a dead letter cannot be sent", e.getCause());
            }
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
