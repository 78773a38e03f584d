package io.parley.timeline.stream.adapter;

import io.opentelemetry.api.trace.Span;
import io.parley.events.kafka.CloudEventNames;
import io.parley.events.kafka.KafkaTopics;
import io.parley.events.timeline.TopicUpdated;
import io.parley.foundation.background.Loops;
import io.parley.foundation.kafka.DeadLetter;
import io.parley.foundation.kafka.EventRecords;
import io.parley.foundation.kafka.Intakes;
import io.parley.foundation.kafka.RecordLoop;
import io.parley.foundation.kafka.Subscription;
import io.parley.foundation.kafka.UnreadableRecordException;
import io.parley.foundation.trace.RecordSpans;
import io.parley.timeline.stream.application.UpdateBoard;
import io.parley.timeline.stream.application.UpdateTraces;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads every committed change, in a group of this replica alone, from now on: what came before, subscribers take from
 * the change log. They also take from it what an unreadable record told, when they notice the gap at the next one.
 */
@ApplicationScoped
public class UpdateReader {

    private static final String GROUP = "parley-timeline-stream";
    private static final int BATCH = 500;

    private final UpdateBoard board;
    private final Map<String, Object> kafka;
    private final Intakes intakes;
    private final Loops loops;
    private final RecordSpans spans;
    private final UpdateTraces traces;
    private @Nullable RecordLoop loop;

    @Inject
    UpdateReader(
            UpdateBoard board,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Intakes intakes,
            Loops loops,
            RecordSpans spans,
            UpdateTraces traces) {
        this.board = board;
        this.kafka = kafka;
        this.intakes = intakes;
        this.loops = loops;
        this.spans = spans;
        this.traces = traces;
    }

    void start(@Observes StartupEvent event) {
        Subscription updates = Subscription.eachReplica("topic-updates", GROUP, List.of(KafkaTopics.TIMELINE), BATCH);
        loop = RecordLoop.start(updates, kafka, this::post, intakes, loops);
    }

    private List<DeadLetter> post(List<ConsumerRecord<byte[], byte[]>> records) {
        List<DeadLetter> unreadable = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                post(record, EventRecords.read(record, CloudEventNames.TOPIC_UPDATED_V1, TopicUpdated.class));
            } catch (UnreadableRecordException e) {
                unreadable.add(new DeadLetter(record, e.kind(), String.valueOf(e.getMessage())));
            }
        }
        return unreadable;
    }

    private void post(ConsumerRecord<byte[], byte[]> record, TopicUpdated update) {
        Span span = spans.processing(record, GROUP);
        traces.arrived(update, span);
        board.post(update);
        span.end();
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }
}
