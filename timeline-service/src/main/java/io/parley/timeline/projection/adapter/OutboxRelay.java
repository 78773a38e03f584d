package io.parley.timeline.projection.adapter;

import io.parley.events.kafka.CloudEventNames;
import io.parley.events.kafka.KafkaTopics;
import io.parley.foundation.background.Loop;
import io.parley.foundation.background.Loops;
import io.parley.foundation.kafka.CloudEvent;
import io.parley.foundation.kafka.LastingProducer;
import io.parley.foundation.kafka.ProducerSettings;
import io.parley.foundation.trace.RecordSpans;
import io.parley.foundation.trace.Spans;
import io.parley.timeline.database.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends the outbox to Kafka. One replica at a time does, so that the events of a topic keep their order; an event leaves
 * the outbox when the broker has acknowledged it, so one may be sent twice and is recognised by its id.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final long LOCK = 7_305_002L;

    private final Sql sql;
    private final OutboxSignal signal;
    private final Map<String, Object> kafka;
    private @Nullable LastingProducer<String, byte[]> producer;
    private final ProjectionConfig config;
    private final Loops loops;
    private final Spans spans;
    private final RecordSpans recordSpans;
    private @Nullable Loop loop;

    @Inject
    OutboxRelay(
            Sql sql,
            OutboxSignal signal,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            ProjectionConfig config,
            Loops loops,
            Spans spans,
            RecordSpans recordSpans) {
        this.sql = sql;
        this.signal = signal;
        this.kafka = kafka;
        this.config = config;
        this.loops = loops;
        this.spans = spans;
        this.recordSpans = recordSpans;
    }

    private record Waiting(
            long id,
            String slug,
            String event,
            Instant at,
            @Nullable String trace) {}

    void start(@Observes StartupEvent event) {
        producer = LastingProducer.of(kafka, StringSerializer::new, ByteArraySerializer::new);
        loop = loops.start("outbox", this::work);
    }

    private void work() throws InterruptedException {
        AtomicInteger sent = new AtomicInteger();
        sql.alone(LOCK, () -> sent.set(relay()));
        if (sent.get() < config.outboxBatch()) {
            signal.await(config.look());
        }
    }

    /** No transaction is open while Kafka takes its time. */
    private int relay() {
        List<Waiting> waiting = QuarkusTransaction.requiringNew().call(this::waiting);
        if (!waiting.isEmpty()) {
            send(waiting);
            Object ids = waiting.stream().map(Waiting::id).toArray(Long[]::new);
            QuarkusTransaction.requiringNew().run(() -> sql.update("delete from outbox where id = any(?)", ids));
        }
        return waiting.size();
    }

    private List<Waiting> waiting() {
        return sql.query(
                "select id, slug, event, at, trace from outbox order by id limit ?",
                row -> new Waiting(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5)),
                config.outboxBatch());
    }

    private void send(List<Waiting> waiting) {
        LastingProducer<String, byte[]> open = producer;
        if (open == null) {
            throw new IllegalStateException("the relay is not started");
        }
        List<Future<?>> sent = new ArrayList<>();
        for (Waiting one : waiting) {
            CloudEvent attributes = new CloudEvent(
                    one.slug() + "/" + one.id(),
                    "/parley/timeline",
                    CloudEventNames.TOPIC_UPDATED_V1,
                    one.slug(),
                    one.at());
            ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                    KafkaTopics.TIMELINE,
                    null,
                    one.slug(),
                    one.event().getBytes(StandardCharsets.UTF_8),
                    attributes.headers());
            sent.add(open.send(record, recordSpans.sending(record, spans.at(one.trace()))));
        }
        sent.forEach(each -> ProducerSettings.await(each, "the outbox"));
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
        if (producer != null) {
            producer.close();
        }
    }
}
