package io.parley.foundation.kafka;

import io.parley.foundation.background.BackOff;
import io.parley.foundation.log.LogKeys;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/** Takes batches in on a thread of its own, however long it lasts, while the consumer's thread stays in its group. */
final class PatientBatch implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(PatientBatch.class);

    /** A group gives us up after minutes; asking more often than this costs more than it helps. */
    private static final long BETWEEN_POLLS_MILLIS = 1_000;

    private final RecordBatch work;
    private final DeadLetterWriter deadLetters;
    private final Consumer<byte[], byte[]> consumer;
    private final IntakeState state;
    private final IntakeMetrics metrics;
    private final ExecutorService worker;

    PatientBatch(
            RecordBatch work,
            DeadLetterWriter deadLetters,
            Consumer<byte[], byte[]> consumer,
            IntakeState state,
            IntakeMetrics metrics) {
        this.work = work;
        this.deadLetters = deadLetters;
        this.consumer = consumer;
        this.state = state;
        this.metrics = metrics;
        this.worker = Executors.newSingleThreadExecutor(run -> {
            Thread thread = new Thread(run, Thread.currentThread().getName() + "-batch");
            thread.setDaemon(true);
            return thread;
        });
    }

    IntakeState state() {
        return state;
    }

    /** Returns when every record is taken in or put aside. */
    void takeIn(List<ConsumerRecord<byte[], byte[]>> records) throws InterruptedException {
        Future<?> done = worker.submit(() -> {
            accept(records);
            return true;
        });
        try {
            while (!isDone(done)) {
                stayInGroup();
            }
        } finally {
            done.cancel(true);
        }
        consumer.resume(consumer.paused());
    }

    private static boolean isDone(Future<?> work) throws InterruptedException {
        try {
            work.get(BETWEEN_POLLS_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a batch was given up", e.getCause());
        }
    }

    /** Polls without taking records: those of partitions that a rebalance has just given us are left for later. */
    private void stayInGroup() {
        consumer.pause(consumer.assignment());
        ConsumerRecords<byte[], byte[]> early = consumer.poll(Duration.ZERO);
        early.partitions()
                .forEach(partition ->
                        consumer.seek(partition, early.records(partition).get(0).offset()));
    }

    private void accept(List<ConsumerRecord<byte[], byte[]>> records) throws InterruptedException {
        int errors = 0;
        for (BackOff backOff = BackOff.fresh(); ; backOff = backOff.longer()) {
            try {
                metrics.putAside(deadLetters.send(work.accept(records)));
                state.working();
                return;
            } catch (UnreadableRecordException e) {
                split(records, e.kind(), String.valueOf(e.getMessage()));
                return;
            } catch (RuntimeException e) {
                wait(records, e);
            } catch (Error e) {
                wait(records, e);
                if (++errors == (records.size() == 1 ? RecordLoop.TRIES : 1)) {
                    split(
                            records,
                            DeadLetterKind.INDIGESTIBLE,
                            "it ended in " + e.getClass().getName());
                    return;
                }
            }
            backOff.sleep();
        }
    }

    /** Halves a batch, until the record that is to blame stands alone and can be put aside. */
    private void split(List<ConsumerRecord<byte[], byte[]>> records, DeadLetterKind kind, String reason)
            throws InterruptedException {
        if (records.size() > 1) {
            accept(records.subList(0, records.size() / 2));
            accept(records.subList(records.size() / 2, records.size()));
            return;
        }
        putAside(new DeadLetter(records.get(0), kind, reason));
    }

    /** Sends a dead letter, however long it takes. */
    void putAside(DeadLetter letter) throws InterruptedException {
        for (BackOff backOff = BackOff.fresh(); ; backOff = backOff.longer()) {
            try {
                metrics.putAside(deadLetters.send(List.of(letter)));
                return;
            } catch (RuntimeException e) {
                wait(List.of(letter.record()), e);
                backOff.sleep();
            }
        }
    }

    private void wait(List<ConsumerRecord<byte[], byte[]>> records, Throwable cause) {
        ConsumerRecord<byte[], byte[]> first = records.get(0);
        LogKeys.record(first.topic(), first.partition(), first.offset())
                .around(() -> LOG.warnf(
                        cause,
                        "a batch of %d records waits, the first one kafkaTopic=%s partition=%d offset=%d",
                        records.size(),
                        first.topic(),
                        first.partition(),
                        first.offset()));
        state.waiting(cause);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
