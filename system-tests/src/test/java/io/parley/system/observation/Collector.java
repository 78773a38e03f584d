package io.parley.system.observation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes spans by OTLP over HTTP on this machine and keeps them. */
final class Collector implements AutoCloseable {

    private final HttpServer server;
    private final List<SentSpan> spans = new CopyOnWriteArrayList<>();

    private Collector(HttpServer server) {
        this.server = server;
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    static Collector start() throws IOException {
        return new Collector(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    /** What a service needs in its environment to send its spans here, soon. */
    Map<String, String> environment() {
        return Map.of(
                "OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "OTEL_EXPORTER_OTLP_PROTOCOL",
                "http/protobuf",
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY",
                "PT0.2S");
    }

    /** The spans of a trace that have come so far. */
    List<SentSpan> ofTrace(String traceId) {
        return spans.stream().filter(span -> span.traceId().equals(traceId)).toList();
    }

    Optional<SentSpan> byId(String spanId) {
        return spans.stream().filter(span -> span.id().equals(spanId)).findFirst();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            ExportTraceServiceRequest.parseFrom(exchange.getRequestBody())
                    .getResourceSpansList()
                    .forEach(from -> from.getScopeSpansList().forEach(scope -> scope.getSpansList()
                            .forEach(span ->
                                    spans.add(SentSpan.of(from.getResource().getAttributesList(), span)))));
            byte[] thanks = ExportTraceServiceResponse.getDefaultInstance().toByteArray();
            exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, thanks.length == 0 ? -1 : thanks.length);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
