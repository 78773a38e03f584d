package io.parley.system.observation;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.HexFormat;
import java.util.List;

/** A span as a service sent it. */
record SentSpan(String service, Span span) {

    static SentSpan of(List<KeyValue> resource, Span span) {
        String service = resource.stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(attribute -> attribute.getValue().getStringValue())
                .findFirst()
                .orElse("");
        return new SentSpan(service, span);
    }

    String name() {
        return span.getName();
    }

    String traceId() {
        return hex(span.getTraceId());
    }

    String id() {
        return hex(span.getSpanId());
    }

    String parent() {
        return hex(span.getParentSpanId());
    }

    private static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
    }
}
