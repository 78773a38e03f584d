package io.parley.foundation.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.parley.foundation.kafka.EventRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Spans of records that are sent and taken in, named as OpenTelemetry's conventions for messaging have it. A record carries
 * the place of the span that sent it; taking it in is a child of that.
 */
@ApplicationScoped
public class RecordSpans {

    private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("messaging.system");
    private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("messaging.operation.name");
    private static final AttributeKey<String> TYPE = AttributeKey.stringKey("messaging.operation.type");
    private static final AttributeKey<String> DESTINATION = AttributeKey.stringKey("messaging.destination.name");
    private static final AttributeKey<String> PARTITION = AttributeKey.stringKey("messaging.destination.partition.id");
    private static final AttributeKey<String> GROUP = AttributeKey.stringKey("messaging.consumer.group.name");
    private static final AttributeKey<String> KEY = AttributeKey.stringKey("messaging.kafka.message.key");
    private static final AttributeKey<Long> OFFSET = AttributeKey.longKey("messaging.kafka.offset");

    private final Spans spans;

    @Inject
    public RecordSpans(Spans spans) {
        this.spans = spans;
    }

    /** Marks a record with its place in the trace; the answer ends the span when the broker has the record, or refuses it. */
    public Callback sending(ProducerRecord<String, byte[]> record, Context parent) {
        Span span = spans.child("send " + record.topic(), parent)
                .setSpanKind(SpanKind.PRODUCER)
                .setAttribute(SYSTEM, "kafka")
                .setAttribute(OPERATION, "send")
                .setAttribute(TYPE, "send")
                .setAttribute(DESTINATION, record.topic())
                .setAttribute(KEY, record.key())
                .startSpan();
        record.headers().remove(TraceHeader.NAME);
        record.headers().add(TraceHeader.NAME, spans.header(parent.with(span)).getBytes(StandardCharsets.UTF_8));
        return (metadata, failure) -> {
            if (failure == null && metadata != null) {
                span.setAttribute(PARTITION, Integer.toString(metadata.partition()));
                span.setAttribute(OFFSET, metadata.offset());
            }
            end(span, failure);
        };
    }

    /** The span of taking a record in; whoever starts it ends it. */
    public Span processing(ConsumerRecord<?, ?> record, String group) {
        return spans.child("process " + record.topic(), place(record))
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute(SYSTEM, "kafka")
                .setAttribute(OPERATION, "process")
                .setAttribute(TYPE, "process")
                .setAttribute(DESTINATION, record.topic())
                .setAttribute(PARTITION, Integer.toString(record.partition()))
                .setAttribute(OFFSET, record.offset())
                .setAttribute(GROUP, group)
                .startSpan();
    }

    /** The place of the span that sent a record. */
    public Context place(ConsumerRecord<?, ?> record) {
        return spans.at(EventRecords.header(record, TraceHeader.NAME));
    }

    /** Ends a span; of a failure it tells the name alone, since messages may quote what was read. */
    public static void end(Span span, @Nullable Throwable failure) {
        if (failure != null) {
            span.setStatus(StatusCode.ERROR, failure.getClass().getName());
        }
        span.end();
    }
}
