package io.parley.timeline.facts.adapter;

import io.parley.foundation.background.Loops;
import io.parley.foundation.kafka.DeadLetter;
import io.parley.foundation.kafka.Intakes;
import io.parley.foundation.kafka.RecordBatch;
import io.parley.foundation.kafka.RecordLoop;
import io.parley.foundation.kafka.Subscription;
import io.parley.foundation.trace.Spans;
import io.parley.timeline.facts.application.FactIntake;
import io.parley.timeline.projection.application.ProjectionSignal;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads articles, entities and claims from Kafka into the database. */
@ApplicationScoped
public class KafkaIntake {

    private static final int BATCH = 200;

    private final FactIntake intake;
    private final ProjectionSignal projection;
    private final Map<String, Object> kafka;
    private final Intakes intakes;
    private final Loops loops;
    private final Spans spans;
    private @Nullable RecordLoop loop;

    @Inject
    KafkaIntake(
            FactIntake intake,
            ProjectionSignal projection,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Intakes intakes,
            Loops loops,
            Spans spans) {
        this.intake = intake;
        this.projection = projection;
        this.kafka = kafka;
        this.intakes = intakes;
        this.loops = loops;
        this.spans = spans;
    }

    void start(@Observes StartupEvent event) {
        RecordBatch facts = new FactBatch(intake, spans);
        RecordBatch announced = records -> {
            List<DeadLetter> letters = facts.accept(records);
            projection.ring();
            return letters;
        };
        loop = RecordLoop.start(
                Subscription.shared("fact-intake", KafkaFacts.GROUP, KafkaFacts.SOURCES, BATCH),
                kafka,
                announced,
                intakes,
                loops);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }
}
