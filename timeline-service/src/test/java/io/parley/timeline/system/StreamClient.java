package io.parley.timeline.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Reads a stream of server-sent events line by line. */
final class StreamClient implements AutoCloseable {

    private final InputStream body;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private StreamClient(InputStream body) {
        this.body = body;
        Thread reader = new Thread(this::read, "stream-client");
        reader.setDaemon(true);
        reader.start();
    }

    static StreamClient open(URI root, String slug) throws Exception {
        return open(root, slug, "");
    }

    static StreamClient open(URI root, String slug, String lastEventId) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(root.resolve("/api/v1/topics/" + slug + "/stream"))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", lastEventId)
                .build();
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new AssertionError("the stream answered " + response.statusCode());
        }
        return new StreamClient(response.body());
    }

    private void read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            lines.add("closed");
        }
    }

    void awaitComment() throws InterruptedException {
        awaitLine(line -> line.startsWith(":"));
    }

    String awaitData(Predicate<String> condition) throws InterruptedException {
        return awaitLine(line -> line.startsWith("data:") && condition.test(line));
    }

    String awaitEvent() throws InterruptedException {
        return awaitLine(line -> line.startsWith("event:"));
    }

    private String awaitLine(Predicate<String> condition) throws InterruptedException {
        while (true) {
            String line = lines.poll(20, TimeUnit.SECONDS);
            if (line == null) {
                throw new AssertionError("the stream was silent");
            }
            if (condition.test(line)) {
                return line;
            }
        }
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
