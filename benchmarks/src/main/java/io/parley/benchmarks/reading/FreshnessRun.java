package io.parley.benchmarks.reading;

import io.parley.benchmarks.stack.Patience;
import io.parley.benchmarks.stack.Quantiles;
import io.parley.benchmarks.stack.Stack;
import io.parley.cli.client.IngestResult;
import io.parley.cli.client.StreamEvent;
import io.parley.cli.client.TopicStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Sends articles at a steady pace, whatever the answers take, while a reader of the stream notes when it hears of each. */
final class FreshnessRun {

    private static final double NANOS = 1e6;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Stack stack;
    private final String name;
    private final long pauseNanos;
    private final Map<String, Long> heard = new ConcurrentHashMap<>();
    private volatile boolean done;

    FreshnessRun(Stack stack, String name, int aSecond) {
        this.stack = stack;
        this.name = name;
        this.pauseNanos = TimeUnit.SECONDS.toNanos(1) / aSecond;
    }

    private record Sent(String articleId, long at) {}

    Quantiles measure(List<String> articles) throws Exception {
        TopicStream stream = new TopicStream(stack.timeline(), GazaTalks.SLUG);
        Thread reader = new Thread(() -> read(stream), "bench-reader");
        reader.setDaemon(true);
        reader.start();
        Patience.of(PATIENCE).await("the stream to open", stream::hasBeenOpen);
        List<Sent> sent = send(articles);
        Patience.of(PATIENCE).await("all articles on the stream", () -> sent.stream()
                .allMatch(one -> heard.containsKey(one.articleId())));
        done = true;
        List<Double> millis = new ArrayList<>();
        for (Sent one : sent) {
            millis.add((heard.getOrDefault(one.articleId(), 0L) - one.at()) / NANOS);
        }
        return Quantiles.of(millis);
    }

    private void read(TopicStream stream) {
        boolean broken = true;
        while (broken && !done) {
            broken = stream.read(event -> {
                long now = System.nanoTime();
                note(event, now);
                return !done;
            });
        }
    }

    private void note(StreamEvent event, long now) {
        event.json()
                .path("causes")
                .forEach(cause -> heard.putIfAbsent(cause.path("articleId").asText(), now));
    }

    private List<Sent> send(List<String> articles) throws Exception {
        ExecutorService senders = Executors.newCachedThreadPool();
        try {
            List<Future<Sent>> sending = new ArrayList<>();
            long start = System.nanoTime();
            for (int i = 0; i < articles.size(); i++) {
                TimeUnit.NANOSECONDS.sleep(start + i * pauseNanos - System.nanoTime());
                byte[] item = GazaTalks.item(name + "-" + i, articles.get(i));
                sending.add(senders.submit(() -> post(item)));
            }
            List<Sent> sent = new ArrayList<>();
            for (Future<Sent> one : sending) {
                sent.add(one.get());
            }
            return sent;
        } finally {
            senders.shutdown();
        }
    }

    private Sent post(byte[] item) {
        long at = System.nanoTime();
        IngestResult result =
                stack.ingest().send(item, "application/json", Map.of()).get(0);
        if (result.articleId() == null || !result.isPublished()) {
            throw new IllegalStateException("an article was not taken: " + result);
        }
        return new Sent(result.articleId(), at);
    }
}
