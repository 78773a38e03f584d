package io.parley.system.replicas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A reader of a topic's stream who connects again when it ends, as a browser does, behind the last event that he got and to the
 * replica that serves by then.
 */
final class MovingReader implements AutoCloseable {

    private static final String ID = "id:";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Long> revisions = new CopyOnWriteArrayList<>();
    private final List<String> ends = new CopyOnWriteArrayList<>();
    private final Supplier<URI> stream;
    private final Thread thread;
    private volatile boolean closed;

    MovingReader(Supplier<URI> serving, String slug) {
        this.stream = () -> serving.get().resolve("/api/v1/topics/" + slug + "/stream");
        this.thread = new Thread(this::read, "reader-of-" + slug);
        thread.setDaemon(true);
        thread.start();
    }

    private void read() {
        while (!closed) {
            ends.add(readOnce());
        }
    }

    /** How it ended. */
    private String readOnce() {
        HttpRequest.Builder request = HttpRequest.newBuilder(stream.get());
        if (!revisions.isEmpty()) {
            request.header("Last-Event-ID", Long.toString(revisions.get(revisions.size() - 1)));
        }
        try {
            HttpResponse<Stream<String>> answer = client.send(request.build(), BodyHandlers.ofLines());
            try (Stream<String> lines = answer.body()) {
                lines.filter(line -> line.startsWith(ID))
                        .forEach(line -> revisions.add(
                                Long.valueOf(line.substring(ID.length()).strip())));
            }
            return answer.statusCode() == 200 ? "whole" : "status " + answer.statusCode();
        } catch (IOException | UncheckedIOException e) {
            return "cut: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
            return "closed";
        }
    }

    /** The revisions in the order in which they came. */
    List<Long> revisions() {
        return revisions;
    }

    /** How its connections ended, one after the other. */
    List<String> ends() {
        return ends;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
