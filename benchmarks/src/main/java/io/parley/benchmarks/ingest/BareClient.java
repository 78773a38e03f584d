package io.parley.benchmarks.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** A Kafka producer in this process that sends the lines as they are, with ingest's own settings. */
final class BareClient implements Contestant {

    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;

    BareClient(String bootstrapServers, String topic) {
        this.topic = topic;
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "compression.type",
                        "zstd",
                        "linger.ms",
                        5,
                        "batch.size",
                        262_144),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @Override
    public String name() {
        return "kafka-clients";
    }

    @Override
    public void take(Batch batch) throws IOException {
        AtomicReference<@Nullable Exception> failed = new AtomicReference<>();
        try (BufferedReader lines = Files.newBufferedReader(batch.file())) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                byte[] key = Integer.toString(number++).getBytes(StandardCharsets.UTF_8);
                var unused = producer.send(
                        new ProducerRecord<>(topic, key, line.getBytes(StandardCharsets.UTF_8)),
                        (metadata, failure) -> {
                            if (failure != null) {
                                failed.set(failure);
                            }
                        });
            }
        }
        producer.flush();
        Exception failure = failed.get();
        if (failure != null) {
            throw new IOException("the broker did not acknowledge", failure);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
