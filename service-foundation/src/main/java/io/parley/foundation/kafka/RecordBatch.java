package io.parley.foundation.kafka;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a service does with the records that its {@link RecordLoop} reads. Repeating it must be harmless. */
@FunctionalInterface
public interface RecordBatch {

    /**
     * Takes in all records that can be, for good: their offsets are committed next.
     *
     * @return those that never can be
     * @throws UnreadableRecordException when the batch holds a record that is at fault and this cannot tell which: the
     *     batch is then halved until the record stands alone
     * @throws RuntimeException for anything that is not a record's own fault: the batch is tried again, for ever
     */
    List<DeadLetter> accept(List<ConsumerRecord<byte[], byte[]>> records) throws InterruptedException;
}
