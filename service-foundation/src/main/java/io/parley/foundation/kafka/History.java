package io.parley.foundation.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes in again, a few at a time beside the records that come in, what earlier editions of a service took in. It runs on the loop's
 * thread and on its partitions: so nothing of an older record is sent while a newer one of the same key is under way, and a compacted
 * topic keeps the newer one.
 */
final class History implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(History.class);
    private static final Duration POLL = Duration.ofMillis(500);

    /** So few that new records hardly wait for them. */
    private static final int BATCH = 4;

    private final Edition edition;
    private final Map<String, Object> settings;
    private final PatientBatch batch;
    private final Map<TopicPartition, EditionMark> marks = new HashMap<>();
    private final Map<TopicPartition, SeenKeys> seen = new HashMap<>();
    private @Nullable KafkaConsumer<byte[], byte[]> reader;

    History(Edition edition, Map<String, Object> settings, PatientBatch batch) {
        this.edition = edition;
        this.settings = new HashMap<>(settings);
        this.settings.put("max.poll.records", BATCH);
        this.settings.put("auto.offset.reset", "earliest");
        this.settings.remove("group.id");
        this.batch = batch;
    }

    /** Learns of the partitions that the loop has now, before it takes anything in from them. */
    void follow(Consumer<byte[], byte[]> loop) {
        Set<TopicPartition> now = loop.assignment();
        if (now.equals(marks.keySet())) {
            return;
        }
        marks.keySet().retainAll(now);
        seen.keySet().retainAll(now);
        Set<TopicPartition> fresh = new HashSet<>(now);
        fresh.removeAll(marks.keySet());
        Map<TopicPartition, OffsetAndMetadata> committed = loop.committed(fresh);
        Map<TopicPartition, Long> beginnings = loop.beginningOffsets(fresh);
        for (TopicPartition partition : fresh) {
            long beginning = beginnings.getOrDefault(partition, 0L);
            long offset = Optional.ofNullable(committed.get(partition))
                    .map(OffsetAndMetadata::offset)
                    .orElse(beginning);
            EditionMark mark = Optional.ofNullable(committed.get(partition))
                    .flatMap(commit -> EditionMark.of(commit.metadata()))
                    .filter(known -> known.edition() == edition.number())
                    .orElseGet(() -> new EditionMark(edition.number(), offset, beginning));
            marks.put(partition, mark.upTo(beginning));
            if (mark.left() > 0) {
                LOG.infof("%s has %d records of earlier editions to read again", partition, mark.left());
                seen.put(partition, new SeenKeys(mark.since(), offset));
            }
        }
        tell();
    }

    /** Whether there is anything left. */
    boolean hasWork() {
        return !seen.isEmpty();
    }

    /** Remembers records that the loop is about to take in: older ones of their keys are not to follow them. */
    void takingIn(Collection<ConsumerRecord<byte[], byte[]>> records) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            SeenKeys keys = seen.get(new TopicPartition(record.topic(), record.partition()));
            if (keys != null) {
                keys.add(record);
            }
        }
    }

    /** Takes in the next few records of one partition. What was done is to be committed then. */
    void readOn() throws InterruptedException {
        Map.Entry<TopicPartition, SeenKeys> next = seen.entrySet().iterator().next();
        TopicPartition partition = next.getKey();
        SeenKeys keys = next.getValue();
        EditionMark mark = Objects.requireNonNull(marks.get(partition));
        if (!keys.areComplete()) {
            keys.completeFrom(at(partition, keys.position()), POLL);
            return;
        }
        KafkaConsumer<byte[], byte[]> from = at(partition, mark.again());
        List<ConsumerRecord<byte[], byte[]>> old = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : from.poll(POLL)) {
            if (record.offset() < mark.since() && !keys.hold(record)) {
                old.add(record);
            }
        }
        if (!old.isEmpty()) {
            batch.takeIn(old);
        }
        EditionMark done = mark.upTo(from.position(partition));
        marks.put(partition, done);
        if (done.left() == 0) {
            LOG.infof("%s was read again by edition %d", partition, edition.number());
            seen.remove(partition);
        }
        tell();
        if (!hasWork()) {
            stopReading();
        }
    }

    private KafkaConsumer<byte[], byte[]> at(TopicPartition partition, long offset) {
        if (reader == null) {
            reader = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        }
        if (!reader.assignment().equals(Set.of(partition))) {
            reader.assign(Set.of(partition));
        }
        if (reader.position(partition) != offset) {
            reader.seek(partition, offset);
        }
        return reader;
    }

    private void tell() {
        edition.left()
                .accept(marks.values().stream().mapToLong(EditionMark::left).sum());
    }

    /** What the loop commits: its positions, with the marks. */
    Map<TopicPartition, OffsetAndMetadata> commits(Consumer<byte[], byte[]> loop) {
        Map<TopicPartition, OffsetAndMetadata> commits = new HashMap<>();
        for (TopicPartition partition : loop.assignment()) {
            EditionMark mark = marks.get(partition);
            if (mark != null) {
                commits.put(partition, new OffsetAndMetadata(loop.position(partition), mark.text()));
            }
        }
        return commits;
    }

    @Override
    public void close() {
        batch.close();
        stopReading();
    }

    private void stopReading() {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }
}
