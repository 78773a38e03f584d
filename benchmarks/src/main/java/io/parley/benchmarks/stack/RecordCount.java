package io.parley.benchmarks.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Counts the records that come to a Kafka topic. */
public final class RecordCount implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final String topic;

    /** Counts from the end that the topic has now. */
    public RecordCount(String bootstrapServers, String topic) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(one -> new TopicPartition(topic, one.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** Returns when so many records have come since the last call. */
    public void awaitMore(int records, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        int seen = 0;
        while (seen < records) {
            seen += consumer.poll(POLL).count();
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("only " + seen + " of " + records + " records of " + topic + " came in "
                        + atMost.toSeconds() + " s");
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
