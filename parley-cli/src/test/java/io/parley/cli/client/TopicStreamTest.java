package io.parley.cli.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TopicStreamTest {

    private static final String TWO_EVENTS =
            ": hello\n\nid: 7\nevent: changed\ndata: {\"revision\":\ndata: 7}\n\nid:8\ndata:{\"revision\":8}\n\n";

    private final List<String> askedFrom = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/topics/t/stream", exchange -> {
            askedFrom.add(exchange.getRequestHeaders().getFirst("Last-Event-ID"));
            byte[] body = TWO_EVENTS.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private TopicStream stream() {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new TopicStream(new TimelineClient(address), "t");
    }

    @Test
    void events_are_put_together_from_their_lines_and_comments_are_left_out() {
        List<StreamEvent> events = new ArrayList<>();
        assertThat(stream().read(events::add)).isTrue();
        assertThat(events)
                .containsExactly(
                        new StreamEvent("7", "changed", "{\"revision\":\n7}"),
                        new StreamEvent("8", "message", "{\"revision\":8}"));
        assertThat(events.get(0).json().path("revision").asLong()).isEqualTo(7);
    }

    @Test
    void a_connection_that_breaks_off_ends_like_one_that_is_closed() {
        server.createContext("/api/v1/topics/broken/stream", exchange -> {
            exchange.sendResponseHeaders(200, TWO_EVENTS.length() + 100L);
            exchange.getResponseBody().write(TWO_EVENTS.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        });
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        TopicStream broken = new TopicStream(new TimelineClient(address), "broken");
        List<StreamEvent> events = new ArrayList<>();
        assertThat(broken.hasBeenOpen()).isFalse();
        assertThat(broken.read(events::add)).isTrue();
        assertThat(events).hasSize(2);
        assertThat(broken.hasBeenOpen()).isTrue();
    }

    @Test
    void after_a_break_the_stream_goes_on_behind_the_last_event() {
        TopicStream stream = stream();
        stream.read(event -> true);
        stream.read(event -> true);
        assertThat(askedFrom).containsExactly(null, "8");
    }
}
