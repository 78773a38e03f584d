package io.parley.foundation.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.sdk.trace.IdGenerator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The header of W3C trace context, <a href="https://www.w3.org/TR/trace-context/">Trace Context</a> level 1. */
public final class TraceHeader {

    public static final String NAME = "traceparent";

    private static final TextMapGetter<String> VALUE = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String header) {
            return List.of(NAME);
        }

        @Override
        public @Nullable String get(@Nullable String header, String key) {
            return key.equals(NAME) ? header : null;
        }
    };

    private TraceHeader() {}

    /** The place that a header names; an invalid one when it is absent or malformed. */
    static SpanContext read(@Nullable String header) {
        return Span.fromContext(W3CTraceContextPropagator.getInstance().extract(Context.root(), header, VALUE))
                .getSpanContext();
    }

    /** A valid place as a header; a place nowhere gets a header that nobody records. */
    static String write(SpanContext place) {
        SpanContext named = place.isValid() ? place : Span.fromContext(fresh()).getSpanContext();
        return "00-" + named.getTraceId() + "-" + named.getSpanId() + "-"
                + named.getTraceFlags().asHex();
    }

    /** A new trace that nobody records. */
    static Context fresh() {
        IdGenerator ids = IdGenerator.random();
        return Context.root()
                .with(Span.wrap(SpanContext.create(
                        ids.generateTraceId(),
                        ids.generateSpanId(),
                        TraceFlags.getDefault(),
                        TraceState.getDefault())));
    }
}
