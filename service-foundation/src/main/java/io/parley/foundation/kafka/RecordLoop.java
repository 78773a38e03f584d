package io.parley.foundation.kafka;

import io.parley.foundation.background.Loop;
import io.parley.foundation.background.Loops;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads Kafka topics for a service. What it cannot take in now is tried again for ever, while the paused consumer keeps
 * polling, so that the group does not take us for dead; a record that can never be taken in goes to the dead letters;
 * offsets are committed after that.
 */
public final class RecordLoop implements AutoCloseable {

    /** Tries of a record that ends in a Java error, or that cannot be fetched, before it is put aside. */
    static final int TRIES = 3;

    private static final Logger LOG = Logger.getLogger(RecordLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);

    /** While there is other work to do. */
    private static final Duration BRIEF_POLL = Duration.ofMillis(10);

    private final Subscription subscription;
    private final Map<String, Object> settings;
    private final Consumer<byte[], byte[]> consumer;
    private final DeadLetterWriter deadLetters;
    private final PatientBatch batch;
    private final IntakeMetrics metrics;
    private final @Nullable History history;
    private final Loop loop;
    private int failedPolls;

    private RecordLoop(
            Subscription subscription,
            Map<String, Object> kafka,
            RecordBatch work,
            @Nullable Edition edition,
            Intakes intakes,
            Loops loops) {
        this.subscription = subscription;
        this.settings = subscription.settings(kafka);
        this.consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(subscription.topics());
        this.metrics = new IntakeMetrics(subscription.name());
        this.deadLetters = new DeadLetterWriter(subscription.letterGroup(), kafka);
        IntakeState state = intakes.opened(subscription.name());
        this.batch = new PatientBatch(work, deadLetters, consumer, state, metrics);
        this.history = edition == null
                ? null
                : new History(
                        edition, settings, new PatientBatch(edition.again(), deadLetters, consumer, state, metrics));
        this.loop = loops.start(subscription.name(), this::step);
    }

    /** Starts to read on a thread of its own. */
    public static RecordLoop start(
            Subscription subscription, Map<String, Object> kafka, RecordBatch work, Intakes intakes, Loops loops) {
        return new RecordLoop(subscription, kafka, work, null, intakes, loops);
    }

    /** The same, and takes in again beside it what earlier editions of the work took in. */
    public static RecordLoop start(
            Subscription subscription,
            Map<String, Object> kafka,
            RecordBatch work,
            Edition edition,
            Intakes intakes,
            Loops loops) {
        return new RecordLoop(subscription, kafka, work, edition, intakes, loops);
    }

    private void step() throws InterruptedException {
        ConsumerRecords<byte[], byte[]> polled = poll();
        if (!consumer.assignment().isEmpty()) {
            batch.state().working();
        }
        metrics.lagOf(consumer);
        if (!polled.isEmpty()) {
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>(polled.count());
            polled.forEach(records::add);
            takeIn(polled, records);
            commit();
        }
        // With half a batch or more there is a backlog, which comes first.
        if (history != null && polled.count() < subscription.batch() / 2) {
            readOn(history);
        }
    }

    private void readOn(History history) throws InterruptedException {
        history.follow(consumer);
        if (history.hasWork()) {
            history.readOn();
            commit();
        }
    }

    /** The consumer has moved past the batch: when it was not taken in, it must come again. */
    private void takeIn(ConsumerRecords<byte[], byte[]> polled, List<ConsumerRecord<byte[], byte[]>> records)
            throws InterruptedException {
        try {
            if (history != null) {
                history.follow(consumer);
                history.takingIn(records);
            }
            batch.takeIn(records);
        } catch (InterruptedException | RuntimeException | Error e) {
            polled.partitions().stream()
                    .filter(consumer.assignment()::contains)
                    .forEach(partition -> consumer.seek(
                            partition, polled.records(partition).get(0).offset()));
            throw e;
        }
    }

    private ConsumerRecords<byte[], byte[]> poll() throws InterruptedException {
        try {
            ConsumerRecords<byte[], byte[]> records =
                    consumer.poll(history != null && history.hasWork() ? BRIEF_POLL : POLL);
            failedPolls = 0;
            return records;
        } catch (RuntimeException | Error e) {
            if (!CarefulReader.isRecordsOwn(e)) {
                batch.state().waiting(e);
                throw e;
            }
            LOG.errorf(e, "loop=%s cannot fetch, try %d", subscription.name(), ++failedPolls);
            if (failedPolls < TRIES) {
                throw e;
            }
            failedPolls = 0;
            new CarefulReader(settings, batch).readOn(consumer, subscription.batch());
            commit();
            return ConsumerRecords.empty();
        }
    }

    private void commit() {
        if (!subscription.commits()) {
            return;
        }
        try {
            if (history == null) {
                consumer.commitSync();
            } else {
                history.follow(consumer);
                consumer.commitSync(history.commits(consumer));
            }
        } catch (CommitFailedException | RebalanceInProgressException e) {
            LOG.infof("offsets left to the next owner of the partitions: %s", e.getMessage());
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
        loop.close();
        batch.close();
        if (history != null) {
            history.close();
        }
        consumer.close();
        deadLetters.close();
    }
}
