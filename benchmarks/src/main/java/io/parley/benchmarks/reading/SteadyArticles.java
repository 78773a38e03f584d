package io.parley.benchmarks.reading;

import io.parley.benchmarks.stack.Stack;
import io.parley.cli.bench.BenchSettings;
import io.parley.cli.client.IngestResult;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Sends articles of the bundled topic, so many a second, until it is closed. */
public final class SteadyArticles implements AutoCloseable {

    private static final int DIFFERENT = 200;
    private static final long NANOS = 1_000_000_000L;

    private final Stack stack;
    private final List<String> bodies;
    private final long pause;
    private final AtomicInteger sent = new AtomicInteger();
    private final Thread sender = new Thread(this::send, "bench-sender");
    private volatile boolean stopped;

    private SteadyArticles(Stack stack, List<String> bodies, int aSecond) {
        this.stack = stack;
        this.bodies = bodies;
        this.pause = NANOS / aSecond;
    }

    public static SteadyArticles start(Stack stack, BenchSettings settings, int aSecond) throws IOException {
        GazaTalks talks = new GazaTalks(settings.home());
        talks.define(stack.timeline());
        SteadyArticles articles = new SteadyArticles(stack, talks.articles(DIFFERENT), aSecond);
        articles.sender.setDaemon(true);
        articles.sender.start();
        return articles;
    }

    private void send() {
        long next = System.nanoTime();
        while (!stopped) {
            int number = sent.get();
            byte[] item = GazaTalks.item("steady-" + number, bodies.get(number % DIFFERENT) + "\nNote " + number + ".");
            IngestResult result =
                    stack.ingest().send(item, "application/json", Map.of()).get(0);
            if (!result.isPublished()) {
                throw new IllegalStateException("an article was not taken: " + result);
            }
            sent.incrementAndGet();
            next += pause;
            LockSupport.parkNanos(next - System.nanoTime());
        }
    }

    /** How many articles were acknowledged. */
    public int sent() {
        return sent.get();
    }

    /** How many of them the timeline has not stored yet. */
    public int lag() throws SQLException {
        int acknowledged = sent.get();
        try (Connection connection = stack.connect();
                Statement statement = connection.createStatement();
                ResultSet answer =
                        statement.executeQuery("select count(*) from timeline.article_version where settled")) {
            answer.next();
            return Math.max(0, acknowledged - answer.getInt(1));
        }
    }

    @Override
    public void close() {
        stopped = true;
        LockSupport.unpark(sender);
        try {
            sender.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
