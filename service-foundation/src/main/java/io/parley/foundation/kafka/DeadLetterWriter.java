package io.parley.foundation.kafka;

import io.parley.events.kafka.KafkaTopics;
import io.parley.foundation.log.LogKeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;

/** Puts records aside for one consumer group. What no group can read is written by the first group that reads its topic. */
public final class DeadLetterWriter implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DeadLetterWriter.class);

    private final String group;
    private final KafkaTopics declared = KafkaTopics.declared();
    private final LastingProducer<byte[], byte[]> producer;

    public DeadLetterWriter(String group, Map<String, Object> kafka) {
        this.group = group;
        this.producer = LastingProducer.of(kafka, ByteArraySerializer::new, ByteArraySerializer::new);
    }

    /**
     * Puts all aside and waits until the broker has them.
     *
     * @return those that were ours to write
     * @throws IllegalStateException when it does not take them now
     */
    List<DeadLetter> send(List<DeadLetter> letters) throws InterruptedException {
        Instant now = Instant.now();
        List<DeadLetter> ours = letters.stream().filter(this::isOurs).toList();
        List<Future<?>> sent = new ArrayList<>();
        for (DeadLetter letter : ours) {
            sent.add(producer.send(letter.toRecord(group, now)));
        }
        for (int i = 0; i < sent.size(); i++) {
            if (!isTaken(sent.get(i))) {
                isTaken(producer.send(ours.get(i).toRecordWithoutValue(group, now)));
            }
        }
        return ours;
    }

    private boolean isOurs(DeadLetter letter) {
        ConsumerRecord<byte[], byte[]> record = letter.record();
        LogKeys.record(record.topic(), record.partition(), record.offset())
                .around(() -> LOG.errorf(
                        "dead letter kafkaTopic=%s partition=%d offset=%d kind=%s reason=%s",
                        record.topic(), record.partition(), record.offset(), letter.kind(), letter.reason()));
        return !letter.kind().isSameForEveryReader()
                || declared.isFirstReader(letter.record().topic(), group);
    }

    /** False when the letter is too large to be sent as it is. */
    private static boolean isTaken(Future<?> sent) throws InterruptedException {
        try {
            sent.get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RecordTooLargeException) {
                return false;
            }
            throw new IllegalStateException("a dead letter cannot be sent", e.getCause());
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
