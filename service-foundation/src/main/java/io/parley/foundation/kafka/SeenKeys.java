package io.parley.foundation.kafka;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The keys of a partition that an edition took in; after a restart those that it took in before are read first. */
final class SeenKeys {

    /** The loop's worker adds to them, its own thread asks. */
    private final Set<UUID> keys = ConcurrentHashMap.newKeySet();

    private final long end;
    private long position;

    /** Those of the records from one offset up to another are missing yet. */
    SeenKeys(long begin, long end) {
        this.position = begin;
        this.end = end;
    }

    boolean areComplete() {
        return position >= end;
    }

    /** From where on records are missing. */
    long position() {
        return position;
    }

    /** Reads on, about as long as one poll may take. */
    void completeFrom(Consumer<byte[], byte[]> reader, Duration poll) {
        long stop = System.nanoTime() + poll.toNanos();
        while (!areComplete() && System.nanoTime() < stop) {
            reader.poll(poll).forEach(this::add);
            position = reader.position(reader.assignment().iterator().next());
        }
    }

    void add(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() != null) {
            keys.add(UUID.nameUUIDFromBytes(record.key()));
        }
    }

    /** Whether a record of this key was taken in. */
    boolean hold(ConsumerRecord<byte[], byte[]> record) {
        return record.key() != null && keys.contains(UUID.nameUUIDFromBytes(record.key()));
    }
}
