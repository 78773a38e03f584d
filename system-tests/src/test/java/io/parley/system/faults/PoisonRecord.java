package io.parley.system.faults;

import io.parley.events.kafka.KafkaTopics;
import io.parley.system.running.SupervisedParley;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A record that is no event stands in a Kafka topic; it is to lie among the dead letters, and to hold up nothing. */
record PoisonRecord(String topic, UUID key) implements Fault {

    private static final List<String> TOPICS = List.of(KafkaTopics.ARTICLES, KafkaTopics.ENTITIES, KafkaTopics.CLAIMS);

    static Fault any(Random random) {
        return new PoisonRecord(
                TOPICS.get(random.nextInt(TOPICS.size())), new UUID(random.nextLong(), random.nextLong()));
    }

    @Override
    public void strike(SupervisedParley system) throws Exception {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", system.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, key.toString(), "{no event".getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }

    @Override
    public int deadLetters() {
        return 1;
    }

    @Override
    public String toString() {
        return "POISON in " + topic;
    }
}
