package io.parley.foundation.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.parley.foundation.kafka.EventRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CALLER = "00-" + TRACE + "-00f067aa0ba902b7-01";

    private final Spans spans = Spans.none();

    @Test
    void while_nothing_is_recorded_the_trace_of_the_caller_still_goes_on() {
        assertThat(spans.header(spans.at(CALLER))).contains(TRACE);
        assertThat(spans.header(spans.ofRequest(CALLER))).contains(TRACE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "00-abc",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
            })
    void an_absent_or_malformed_header_begins_a_trace_that_nobody_records(String header) {
        assertThat(spans.header(spans.at(header))).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }

    @Test
    void a_record_carries_its_place_once_and_who_takes_it_in_finds_it() {
        ProducerRecord<String, byte[]> sent = new ProducerRecord<>("t", "k", new byte[0]);
        RecordSpans records = new RecordSpans(spans);
        records.sending(sent, spans.at(null));
        records.sending(sent, spans.at(CALLER));
        assertThat(sent.headers().headers(TraceHeader.NAME)).hasSize(1);

        ConsumerRecord<byte[], byte[]> taken = new ConsumerRecord<>("t", 0, 0, null, null);
        sent.headers().forEach(header -> taken.headers().add(header));
        assertThat(EventRecords.header(taken, TraceHeader.NAME)).contains(TRACE);
        assertThat(Span.fromContext(records.place(taken)).getSpanContext().getTraceId())
                .isEqualTo(TRACE);
    }

    @Test
    void rows_keep_no_place_while_nothing_is_recorded() {
        spans.at(CALLER).wrap(() -> assertThat(spans.recordedHeader()).isNull()).run();
    }
}
