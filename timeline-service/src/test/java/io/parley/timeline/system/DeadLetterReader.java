package io.parley.timeline.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;

/** Reads the reasons of dead letters. */
final class DeadLetterReader implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;

    DeadLetterReader(Map<String, Object> kafka, String topic) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("group.id", "test-" + UUID.randomUUID());
        settings.put("auto.offset.reset", "earliest");
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(topic));
    }

    /** Waits for at least so many. */
    List<String> await(int count) {
        List<String> reasons = new ArrayList<>();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            consumer.poll(Duration.ofMillis(200))
                    .forEach(record -> reasons.add(new String(
                            record.headers().lastHeader("dead-letter-reason").value(), StandardCharsets.UTF_8)));
            return reasons.size() >= count;
        });
        return reasons;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
