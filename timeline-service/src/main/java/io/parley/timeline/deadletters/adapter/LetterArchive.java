package io.parley.timeline.deadletters.adapter;

import io.parley.events.kafka.KafkaTopics;
import io.parley.foundation.kafka.DeadLetter;
import io.parley.foundation.kafka.LastingProducer;
import io.parley.foundation.kafka.ProducerSettings;
import io.parley.timeline.deadletters.application.KeptLetter;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** The dead letters themselves, in Kafka: fetches one, sends its record again, copies and deletes. */
@ApplicationScoped
public class LetterArchive {

    /** How long Kafka keeps a letter. */
    static final Duration RETENTION = KafkaTopics.declared().topics().stream()
            .filter(topic -> topic.name().endsWith(KafkaTopics.DEAD_LETTER_SUFFIX))
            .map(topic -> Duration.ofMillis(
                    Long.parseLong(Objects.requireNonNull(topic.settings().get("retention.ms"), topic.name()))))
            .max(Duration::compareTo)
            .orElseThrow();

    private static final Duration FETCH = Duration.ofSeconds(5);

    private final Map<String, Object> kafka;
    private @Nullable LastingProducer<byte[], byte[]> producer;

    @Inject
    LetterArchive(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent event) {
        producer = LastingProducer.of(kafka, ByteArraySerializer::new, ByteArraySerializer::new);
    }

    /** The record of a letter; empty when it has expired. */
    Optional<ConsumerRecord<byte[], byte[]>> fetch(KeptLetter letter) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>(1);
        fetch(List.of(letter), (any, record) -> found.add(record));
        return found.stream().findFirst();
    }

    /** Hands over the records of letters one by one; those that have expired are left out. */
    void fetch(List<KeptLetter> letters, BiConsumer<KeptLetter, ConsumerRecord<byte[], byte[]>> taker) {
        if (letters.isEmpty()) {
            return;
        }
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("max.poll.records", 1);
        settings.put("auto.offset.reset", "earliest");
        settings.put("max.partition.fetch.bytes", KafkaTopics.declared().maxMessageBytes());
        settings.remove("group.id");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            for (KeptLetter letter : letters) {
                TopicPartition partition = partition(letter);
                consumer.assign(List.of(partition));
                consumer.seek(partition, letter.offset());
                consumer.poll(FETCH).records(partition).stream()
                        .filter(record -> record.offset() == letter.offset())
                        .findFirst()
                        .ifPresent(record -> taker.accept(letter, record));
            }
        }
    }

    /** Sends the record to where it came from, as it was; every consumer takes it like any other. */
    void sendAgain(KeptLetter letter, ConsumerRecord<byte[], byte[]> record) {
        Headers headers = new RecordHeaders();
        record.headers().forEach(header -> {
            if (!header.key().startsWith(DeadLetter.PREFIX)) {
                headers.add(header);
            }
        });
        send(new ProducerRecord<>(letter.id().topic(), null, record.key(), record.value(), headers));
    }

    /** Puts a letter behind all others of its partition, so that those before it can be deleted. */
    void copyForward(KeptLetter letter, ConsumerRecord<byte[], byte[]> record) {
        send(new ProducerRecord<>(record.topic(), letter.partition(), record.key(), record.value(), record.headers()));
    }

    /** Deletes all letters of a partition up to this one; no client can read them any more. */
    void deleteUpTo(KeptLetter last) {
        try (Admin admin = Admin.create(kafka)) {
            ProducerSettings.await(
                    admin.deleteRecords(Map.of(partition(last), RecordsToDelete.beforeOffset(last.offset() + 1)))
                            .all(),
                    "the deletion of dead letters");
        }
    }

    private static TopicPartition partition(KeptLetter letter) {
        return new TopicPartition(letter.id().topic() + KafkaTopics.DEAD_LETTER_SUFFIX, letter.partition());
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        ProducerSettings.await(
                Objects.requireNonNull(producer, "the archive is not started").send(record), "a dead letter");
    }

    void stop(@Observes ShutdownEvent event) {
        if (producer != null) {
            producer.close();
        }
    }
}
