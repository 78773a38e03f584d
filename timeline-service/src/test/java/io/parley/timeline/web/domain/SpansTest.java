package io.parley.timeline.web.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.timeline.web.domain.MarkedText.Span;
import org.junit.jupiter.api.Test;

class SpansTest {

    @Test
    void severalSpansAreReadInTheirOrder() {
        assertThat(Spans.parse("12-40,55-70").list()).containsExactly(new Span(12, 40), new Span(55, 70));
    }

    @Test
    void whatIsNoSpanIsIgnored() {
        assertThat(Spans.parse(null).list()).isEmpty();
        assertThat(Spans.parse("<script>,-5,99999999999-1").list())
                .allSatisfy(span -> assertThat(span.start()).isNotNegative());
    }
}
