package io.parley.cli.client;

import io.parley.cli.console.CommandFailure;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the live changes of one topic (server-sent events), from where it left off after a break. */
public final class TopicStream {

    private final URI address;
    private @Nullable String lastId;
    private volatile boolean opened;

    public TopicStream(TimelineClient timeline, String slug) {
        this.address = timeline.topic(slug, "/stream");
    }

    /** Whether the stream was open at least once: then there is such a topic, and what ends the stream may pass. */
    public boolean hasBeenOpen() {
        return opened;
    }

    /** Hands over each event until {@code wanted} answers false or the connection ends; true when it ended. */
    public boolean read(Predicate<StreamEvent> wanted) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        HttpResponse<Stream<String>> answer = Http.send(request.build(), BodyHandlers.ofLines());
        if (answer.statusCode() == 404) {
            throw CommandFailure.refused("there is no topic at " + address);
        }
        if (answer.statusCode() >= 500) {
            throw CommandFailure.notRunning(address + " answered with status " + answer.statusCode());
        }
        if (answer.statusCode() != 200) {
            throw CommandFailure.refused(address + " answered with status " + answer.statusCode());
        }
        opened = true;
        try (Stream<String> lines = answer.body()) {
            return deliver(lines.iterator(), wanted);
        } catch (UncheckedIOException e) {
            // The service went away in the middle of a line: that event was not handed over and will be sent again.
            return true;
        }
    }

    private boolean deliver(Iterator<String> lines, Predicate<StreamEvent> wanted) {
        StreamEvent.Builder builder = new StreamEvent.Builder();
        while (lines.hasNext()) {
            String line = lines.next();
            if (!line.isEmpty()) {
                builder.line(line);
                continue;
            }
            StreamEvent event = builder.build();
            builder = new StreamEvent.Builder();
            if (event.id() != null) {
                lastId = event.id();
            }
            if (!event.data().isEmpty() && !wanted.test(event)) {
                return false;
            }
        }
        return true;
    }
}
