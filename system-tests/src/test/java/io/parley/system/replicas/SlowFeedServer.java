package io.parley.system.replicas;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A feed whose answers can be held back; it notes who asks, and how many ask at once. */
final class SlowFeedServer implements AutoCloseable {

    private final HttpServer server;
    private final String guid;
    private final List<String> askers = new CopyOnWriteArrayList<>();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final CountDownLatch answering = new CountDownLatch(1);

    SlowFeedServer(String guid) throws IOException {
        this.guid = guid;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/feed", this::feed);
        server.start();
    }

    private void feed(HttpExchange exchange) throws IOException {
        askers.add(exchange.getRequestHeaders().getFirst("User-Agent"));
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try {
            answering.await();
            byte[] feed = ("<rss version=\"2.0\"><channel><title>Desk</title><item><guid>" + guid
                            + "</guid><title>Talks</title></item></channel></rss>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, feed.length);
            exchange.getResponseBody().write(feed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            atOnce.decrementAndGet();
            exchange.close();
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/feed";
    }

    /** Who asked, in order. */
    List<String> askers() {
        return List.copyOf(askers);
    }

    int mostAtOnce() {
        return mostAtOnce.get();
    }

    /** Lets all answers go, those held back too. */
    void answer() {
        answering.countDown();
    }

    @Override
    public void close() {
        answer();
        server.stop(0);
    }
}
