package io.parley.foundation.kafka;

import io.parley.foundation.log.LogKeys;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.CorruptRecordException;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;

/** Reads on where a poll fails again and again: record by record, passing over the one that cannot be fetched. */
final class CarefulReader {

    private static final Logger LOG = Logger.getLogger(CarefulReader.class);
    private static final Duration POLL = Duration.ofSeconds(2);

    private final Map<String, Object> settings;
    private final PatientBatch batch;

    CarefulReader(Map<String, Object> settings, PatientBatch batch) {
        this.settings = new HashMap<>(settings);
        this.settings.put("max.poll.records", 1);
        this.settings.put("auto.offset.reset", "none");
        this.settings.remove("group.id");
        this.batch = batch;
    }

    /** Whether a poll failed because of what it fetched, and not because of the broker, a grant or our own end. */
    static boolean isRecordsOwn(Throwable e) {
        return e instanceof Error
                || e instanceof CorruptRecordException
                || e instanceof RecordDeserializationException
                || e.getClass() == KafkaException.class;
    }

    /** Takes in the next records of each partition one at a time, and lets the consumer go on after them. */
    void readOn(Consumer<byte[], byte[]> consumer, int most) throws InterruptedException {
        Set<TopicPartition> partitions = Set.copyOf(consumer.assignment());
        consumer.pause(partitions);
        try (Consumer<byte[], byte[]> single =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            Map<TopicPartition, Long> ends = single.endOffsets(partitions);
            for (TopicPartition partition : partitions) {
                long from = consumer.position(partition);
                long end = Math.min(ends.getOrDefault(partition, from), from + most);
                single.assign(List.of(partition));
                single.seek(partition, from);
                while (single.position(partition) < end && next(single, partition)) {
                    consumer.seek(partition, single.position(partition));
                }
            }
        } finally {
            consumer.resume(consumer.paused());
        }
    }

    /** Takes in one record or passes over it; false when nothing came. */
    private boolean next(Consumer<byte[], byte[]> single, TopicPartition partition) throws InterruptedException {
        long position = single.position(partition);
        for (int tries = 1; ; tries++) {
            try {
                List<ConsumerRecord<byte[], byte[]>> records = single.poll(POLL).records(partition);
                if (!records.isEmpty()) {
                    batch.takeIn(records);
                }
                return !records.isEmpty() || single.position(partition) > position;
            } catch (RuntimeException | Error e) {
                if (!isRecordsOwn(e)) {
                    throw e;
                }
                log(e, partition, position, tries);
                if (tries == RecordLoop.TRIES) {
                    batch.putAside(DeadLetter.unfetchable(partition.topic(), partition.partition(), position, e));
                    single.seek(partition, position + 1);
                    return true;
                }
                single.seek(partition, position);
            }
        }
    }

    private static void log(Throwable failure, TopicPartition partition, long position, int tries) {
        LogKeys.record(partition.topic(), partition.partition(), position)
                .around(() -> LOG.errorf(
                        failure,
                        "kafkaTopic=%s partition=%d offset=%d cannot be fetched, try %d",
                        partition.topic(),
                        partition.partition(),
                        position,
                        tries));
    }
}
