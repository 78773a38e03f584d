package io.parley.timeline.facts.adapter;

import io.parley.events.kafka.KafkaTopics;
import io.parley.timeline.background.BackOff;
import io.parley.timeline.background.Loop;
import io.parley.timeline.facts.application.FactIntake;
import io.parley.timeline.projection.application.ProjectionSignal;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles, entities and claims from Kafka. A batch that the database cannot take now is tried again for ever,
 * while the paused consumer keeps polling, so that the group does not take us for dead; offsets are committed after the
 * database has.
 */
@ApplicationScoped
public class KafkaIntake {

    static final String GROUP = "parley-timeline";

    private static final Logger LOG = Logger.getLogger(KafkaIntake.class);
    private static final List<String> SOURCES = List.of(KafkaTopics.ARTICLES, KafkaTopics.ENTITIES, KafkaTopics.CLAIMS);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int BATCH = 200;

    private final FactIntake intake;
    private final ProjectionSignal projection;
    private final IntakeState state;
    private final Map<String, Object> kafka;
    private @Nullable Loop loop;
    private @Nullable Consumer<byte[], byte[]> consumer;
    private @Nullable DeadLetters deadLetters;

    @Inject
    KafkaIntake(
            FactIntake intake,
            ProjectionSignal projection,
            IntakeState state,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.intake = intake;
        this.projection = projection;
        this.state = state;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent event) {
        Consumer<byte[], byte[]> opened =
                new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        opened.subscribe(SOURCES);
        consumer = opened;
        DeadLetters letters = new DeadLetters(kafka);
        deadLetters = letters;
        BatchIntake batches = new BatchIntake(intake);
        loop = Loop.start("fact-intake", () -> step(opened, batches, letters));
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("group.id", GROUP);
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("allow.auto.create.topics", false);
        settings.put("max.poll.records", BATCH);
        settings.put("max.partition.fetch.bytes", KafkaTopics.declared().maxMessageBytes());
        settings.put("partition.assignment.strategy", "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
        return settings;
    }

    private void step(Consumer<byte[], byte[]> open, BatchIntake batches, DeadLetters letters)
            throws InterruptedException {
        ConsumerRecords<byte[], byte[]> records = open.poll(POLL);
        if (!open.assignment().isEmpty()) {
            state.working();
        }
        if (records.isEmpty()) {
            return;
        }
        takeIn(open, batches, letters, records);
        projection.ring();
        try {
            open.commitSync();
        } catch (CommitFailedException | RebalanceInProgressException e) {
            LOG.infof("offsets left to the next owner of the partitions: %s", e.getMessage());
        }
    }

    private void takeIn(
            Consumer<byte[], byte[]> open,
            BatchIntake batches,
            DeadLetters letters,
            ConsumerRecords<byte[], byte[]> records)
            throws InterruptedException {
        BackOff backOff = BackOff.fresh();
        while (true) {
            try {
                List<DeadLetters.Letter> poison = batches.accept(records);
                poison.forEach(letter -> LOG.errorf(
                        "dead letter kafkaTopic=%s partition=%d offset=%d reason=%s",
                        letter.record().topic(),
                        letter.record().partition(),
                        letter.record().offset(),
                        letter.reason()));
                letters.send(poison);
                open.resume(open.paused());
                return;
            } catch (RuntimeException e) {
                LOG.warnf(e, "batch of %d records waits", records.count());
                state.waiting(String.valueOf(e.getMessage()));
                open.pause(open.assignment());
                stayInGroup(open, backOff.pause());
                backOff = backOff.longer();
            }
        }
    }

    /** Polls without taking records: those of partitions that a rebalance has just given us are left for later. */
    private static void stayInGroup(Consumer<byte[], byte[]> open, Duration pause) {
        ConsumerRecords<byte[], byte[]> early = open.poll(pause);
        early.partitions()
                .forEach(partition ->
                        open.seek(partition, early.records(partition).get(0).offset()));
        open.pause(open.assignment());
    }

    void stop(@Observes ShutdownEvent event) {
        if (consumer != null) {
            consumer.wakeup();
        }
        if (loop != null) {
            loop.close();
        }
        if (consumer != null) {
            consumer.close();
        }
        if (deadLetters != null) {
            deadLetters.close();
        }
    }
}
