package io.parley.ingest;

import io.parley.events.EventJson;
import io.parley.events.article.ArticleEvent;
import io.parley.events.kafka.KafkaTopics;
import io.parley.platform.SharedPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What is in {@code parley.articles} of the shared broker, for tests. */
public final class ArticleTopic {

    private ArticleTopic() {}

    /** All records up to the present end that fit, in the order of their partitions. */
    public static List<ConsumerRecord<String, byte[]>> records(Predicate<ConsumerRecord<String, byte[]>> fitting) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, SharedPlatform.get().bootstrapServers());
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(KafkaTopics.ARTICLES).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (fitting.test(record)) {
                        found.add(record);
                    }
                });
            }
            return found;
        }
    }

    /** Events of one article, oldest first. */
    public static List<ArticleEvent> of(String articleId) {
        return records(record -> articleId.equals(record.key())).stream()
                .map(ArticleTopic::event)
                .toList();
    }

    private static ArticleEvent event(ConsumerRecord<String, byte[]> record) {
        try {
            return EventJson.mapper().readValue(record.value(), ArticleEvent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
