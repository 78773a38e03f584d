package io.parley.foundation.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Makes spans, and reads and writes the place in a trace that travels in a header or a row. While no collector is named
 * nothing is recorded, but trace ids still pass from the caller through every record.
 */
@ApplicationScoped
public class Spans {

    private static final String SCOPE = "io.parley";

    private final Tracer tracer;
    private final boolean recording;

    @Inject
    Spans(OpenTelemetry telemetry, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean disabled) {
        this(telemetry.getTracer(SCOPE), !disabled);
    }

    private Spans(Tracer tracer, boolean recording) {
        this.tracer = recording ? tracer : TracerProvider.noop().get(SCOPE);
        this.recording = recording;
    }

    /** Records nothing. */
    public static Spans none() {
        return new Spans(TracerProvider.noop().get(SCOPE), false);
    }

    /** Whether a collector is named. */
    public boolean isRecording() {
        return recording;
    }

    /**
     * Where a header says that we are.
     *
     * @param header W3C trace context; absent or malformed it begins a trace
     */
    public Context at(@Nullable String header) {
        SpanContext place = TraceHeader.read(header);
        // Without a recorder nobody else would give the trace its id.
        return place.isValid() || recording ? Context.root().with(Span.wrap(place)) : TraceHeader.fresh();
    }

    /** Where the present request is; its header says so while nothing records requests. */
    public Context ofRequest(@Nullable String header) {
        return Span.current().getSpanContext().isValid() ? Context.current() : at(header);
    }

    /** A span to be started, a child of the one at that place. */
    public SpanBuilder child(String name, Context parent) {
        return tracer.spanBuilder(name).setParent(parent);
    }

    /** A span to be started that follows from work of several traces: a child of the last, with links to the others. */
    public SpanBuilder following(String name, List<String> headers) {
        SpanBuilder span = child(name, headers.isEmpty() ? Context.root() : at(headers.get(headers.size() - 1)));
        for (int i = 0; i < headers.size() - 1; i++) {
            span.addLink(TraceHeader.read(headers.get(i)));
        }
        return span;
    }

    /** The header of a place. */
    public String header(Context place) {
        return TraceHeader.write(Span.fromContext(place).getSpanContext());
    }

    /** The header of where we are, for a row; null when nobody records this trace. */
    public @Nullable String recordedHeader() {
        SpanContext place = Span.current().getSpanContext();
        return recording && place.isSampled() ? TraceHeader.write(place) : null;
    }
}
