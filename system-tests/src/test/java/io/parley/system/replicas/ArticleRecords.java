package io.parley.system.replicas;

import io.parley.events.EventJson;
import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.kafka.KafkaTopics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What lies in {@code parley.articles}. */
record ArticleRecords(String bootstrapServers) {

    /** One record: the event and when the broker got it. */
    record Kept(ArticleEvent event, long timestamp) {}

    /** All records of one article, oldest first. */
    List<Kept> of(ArticleId article) {
        List<Kept> kept = new ArrayList<>();
        read(record -> {
            if (record.key().equals(article.toString())) {
                kept.add(new Kept(event(record.value()), record.timestamp()));
            }
        });
        return kept;
    }

    /** The keys of all articles of a provider. */
    Set<String> keys(String provider) {
        Set<String> keys = new HashSet<>();
        read(record -> {
            if (event(record.value()).provider().equals(provider)) {
                keys.add(record.key());
            }
        });
        return keys;
    }

    private void read(Consumer<ConsumerRecord<String, byte[]>> reader) {
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(KafkaTopics.ARTICLES).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(reader);
            }
        }
    }

    private static ArticleEvent event(byte[] json) {
        try {
            return EventJson.mapper().readValue(json, ArticleEvent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
