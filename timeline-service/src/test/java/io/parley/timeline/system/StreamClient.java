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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Reads a stream of server-sent events line by line. */
final class StreamClient implements AutoCloseable {

    /** The line behind the last one. */
    private static final String CLOSED = "closed";

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
        return openWith(root.resolve("/api/v1/topics/" + slug + "/stream"), "Last-Event-ID", lastEventId);
    }

    /** The stream of any address, with one header more. */
    static StreamClient openWith(URI address, String header, String value) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "text/event-stream")
                .header(header, value)
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
            lines.add(CLOSED);
        } catch (IOException | java.io.UncheckedIOException e) {
            lines.add(CLOSED);
        }
    }

    void awaitComment() throws InterruptedException {
        awaitLine(line -> line.startsWith(":"));
    }

    String awaitData(Predicate<String> condition) throws InterruptedException {
        return awaitLine(line -> line.startsWith("data:") && condition.test(line));
    }

    /** Waits for the end of the stream: what was still to be read. */
    List<String> awaitEnd() throws InterruptedException {
        return linesUpTo(CLOSED::equals);
    }

    /** The lines that have come, up to the first that fits. */
    List<String> linesUpTo(Predicate<String> last) throws InterruptedException {
        List<String> read = new ArrayList<>();
        awaitLine(line -> {
            read.add(line);
            return last.test(line);
        });
        return read;
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
