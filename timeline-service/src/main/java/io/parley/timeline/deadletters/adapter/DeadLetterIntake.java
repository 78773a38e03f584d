package io.parley.timeline.deadletters.adapter;

import io.parley.events.kafka.KafkaTopics;
import io.parley.foundation.background.Loops;
import io.parley.foundation.kafka.DeadLetter;
import io.parley.foundation.kafka.Intakes;
import io.parley.foundation.kafka.RecordLoop;
import io.parley.foundation.kafka.Subscription;
import io.parley.timeline.deadletters.application.DeadLetterStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads the dead-letter topics of all services into the index. */
@ApplicationScoped
public class DeadLetterIntake {

    private static final String GROUP = "parley-timeline-dead-letters";
    private static final int BATCH = 100;

    private final DeadLetterStore store;
    private final Map<String, Object> kafka;
    private final Intakes intakes;
    private final Loops loops;
    private @Nullable RecordLoop loop;

    @Inject
    DeadLetterIntake(
            DeadLetterStore store,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Intakes intakes,
            Loops loops) {
        this.store = store;
        this.kafka = kafka;
        this.intakes = intakes;
        this.loops = loops;
    }

    void start(@Observes StartupEvent event) {
        List<String> topics = KafkaTopics.declared().topics().stream()
                .map(KafkaTopics.KafkaTopic::name)
                .filter(name -> name.endsWith(KafkaTopics.DEAD_LETTER_SUFFIX))
                .toList();
        loop = RecordLoop.start(
                Subscription.shared("dead-letters", GROUP, topics, BATCH), kafka, this::note, intakes, loops);
    }

    private List<DeadLetter> note(List<ConsumerRecord<byte[], byte[]>> records) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        store.note(records.stream().map(LetterRecords::letter).toList()));
        return List.of();
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }
}
