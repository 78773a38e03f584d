package io.parley.foundation.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {

    private static final String CALLER = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void a_callers_trace_continues_in_a_span_of_its_own() {
        TraceParent next = TraceParent.continuing(CALLER);
        assertThat(next.traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(next.spanId()).isNotEqualTo("00f067aa0ba902b7").hasSize(16);
        assertThat(next.flags()).isEqualTo("01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "junk", "00-00000000000000000000000000000000-00f067aa0ba902b7-01", "ff-" + "a"})
    void a_malformed_header_starts_a_new_trace(String header) {
        assertThat(TraceParent.continuing(header).toString()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }
}
