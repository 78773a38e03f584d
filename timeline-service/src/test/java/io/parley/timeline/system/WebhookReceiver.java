package io.parley.timeline.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that receives webhooks, answers as a test wants, and keeps what it got. */
public final class WebhookReceiver implements QuarkusTestResourceLifecycleManager {

    /** A request as it came. */
    record Got(String path, String id, String time, String signature, String contentType, String body) {}

    static final List<Got> GOT = new CopyOnWriteArrayList<>();

    /** How many requests are answered with 500 before one is taken. */
    static final AtomicInteger FAILING = new AtomicInteger();

    private static int port;
    private HttpServer server;

    static String url(String path) {
        return "http://localhost:" + port + path;
    }

    static List<Got> at(String path) {
        return GOT.stream().filter(one -> one.path().equals(path)).toList();
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newFixedThreadPool(2));
        server.createContext("/", WebhookReceiver::receive);
        server.start();
        port = server.getAddress().getPort();
        return Map.of(
                "parley.timeline.webhooks.allowed-hosts", "localhost",
                "parley.timeline.webhooks.first-retry", "50ms",
                "parley.timeline.webhooks.look", "50ms",
                "parley.timeline.webhooks.patience", "2s");
    }

    private static void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        GOT.add(new Got(
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                body));
        // Subscriptions of other tests get the same changes: only these two receivers are ever unwell.
        boolean fails =
                switch (exchange.getRequestURI().getPath()) {
                    case "/down" -> FAILING.get() > 0;
                    case "/sent" -> FAILING.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
                    default -> false;
                };
        exchange.sendResponseHeaders(fails ? 500 : 204, -1);
        exchange.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
