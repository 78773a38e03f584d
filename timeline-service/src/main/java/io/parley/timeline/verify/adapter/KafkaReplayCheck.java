package io.parley.timeline.verify.adapter;

import io.parley.events.article.ArticleId;
import io.parley.events.kafka.KafkaTopics;
import io.parley.foundation.kafka.UnreadableRecordException;
import io.parley.timeline.facts.adapter.KafkaFacts;
import io.parley.timeline.facts.application.FactEvent;
import io.parley.timeline.verify.application.StoredFacts;
import io.parley.timeline.verify.domain.DifferenceKind;
import io.parley.timeline.verify.domain.FactDifference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads all that Kafka holds of articles and compares each event with what the database made of it, and the other way
 * round. Keeps one number an article in memory.
 */
@ApplicationScoped
public class KafkaReplayCheck {

    private static final int BATCH = 200;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int MOST_LISTED = 1_000;

    private final StoredFacts stored;
    private final Map<String, Object> kafka;

    @Inject
    KafkaReplayCheck(StoredFacts stored, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.stored = stored;
        this.kafka = kafka;
    }

    /**
     * The outcome.
     *
     * @param behind that the intake has not taken in yet what Kafka holds: nothing was compared
     * @param unreadable records that are no events; those lie among the dead letters
     */
    public record Outcome(boolean behind, long records, long unreadable, int count, List<FactDifference> differences) {}

    /** Compares everything; takes minutes where Kafka holds much. */
    public Outcome run() {
        Map<ArticleId, Long> unseen = QuarkusTransaction.requiringNew().call(stored::newest);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            Set<TopicPartition> partitions = KafkaFacts.SOURCES.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .collect(Collectors.toSet());
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            if (isBehind(consumer.committed(partitions), ends)) {
                return new Outcome(true, 0, 0, 0, List.of());
            }
            consumer.seekToBeginning(partitions);
            return compare(consumer, ends, unseen);
        }
    }

    private Outcome compare(
            KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends, Map<ArticleId, Long> unseen) {
        List<FactDifference> differences = new ArrayList<>();
        long records = 0;
        long unreadable = 0;
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            List<FactEvent> events = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                long end = ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L);
                if (record.offset() >= end) {
                    continue;
                }
                records++;
                try {
                    events.add(KafkaFacts.read(record));
                } catch (UnreadableRecordException e) {
                    unreadable++;
                }
            }
            QuarkusTransaction.requiringNew().run(() -> events.forEach(event -> compare(event, unseen, differences)));
        }
        unseen.forEach((article, version) ->
                differences.add(new FactDifference(DifferenceKind.LEFT_OVER, KafkaTopics.ARTICLES, article, version)));
        return new Outcome(
                false,
                records,
                unreadable,
                differences.size(),
                differences.subList(0, Math.min(MOST_LISTED, differences.size())));
    }

    private void compare(FactEvent event, Map<ArticleId, Long> unseen, List<FactDifference> differences) {
        if (event instanceof FactEvent.OfArticle article) {
            unseen.remove(event.articleId(), article.event().version());
            note(
                    stored.compare(article.event()),
                    KafkaTopics.ARTICLES,
                    event,
                    article.event().version(),
                    differences);
        } else if (event instanceof FactEvent.OfEntities list) {
            note(
                    stored.compare(list.event()),
                    KafkaTopics.ENTITIES,
                    event,
                    list.event().version(),
                    differences);
        } else if (event instanceof FactEvent.OfClaims list) {
            note(
                    stored.compare(list.event()),
                    KafkaTopics.CLAIMS,
                    event,
                    list.event().version(),
                    differences);
        }
    }

    private static void note(
            Optional<DifferenceKind> wrong,
            String source,
            FactEvent event,
            long version,
            List<FactDifference> differences) {
        wrong.ifPresent(kind -> differences.add(new FactDifference(kind, source, event.articleId(), version)));
    }

    private static boolean isBehind(Map<TopicPartition, OffsetAndMetadata> committed, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> {
            OffsetAndMetadata offset = committed.get(end.getKey());
            return end.getValue() > 0 && (offset == null || offset.offset() < end.getValue());
        });
    }

    /** In the intake's group without joining it: only to ask for its offsets. */
    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("group.id", KafkaFacts.GROUP);
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("max.poll.records", BATCH);
        settings.put("max.partition.fetch.bytes", KafkaTopics.declared().maxMessageBytes());
        return settings;
    }
}
