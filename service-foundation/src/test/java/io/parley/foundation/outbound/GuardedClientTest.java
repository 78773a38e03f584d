package io.parley.foundation.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The address that was checked is the one that is connected to: a server of this machine hears nothing. */
class GuardedClientTest {

    private final AtomicInteger heard = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            heard.incrementAndGet();
            exchange.getResponseHeaders().add("Location", "/again");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static CloseableHttpClient client(String... allowed) {
        GuardedResolver resolver =
                new GuardedResolver(Set.of(allowed), name -> new InetAddress[] {InetAddress.getLoopbackAddress()});
        return GuardedClient.of(resolver, Duration.ofSeconds(5));
    }

    /** What is said of a question: its status or why there is none. */
    private static String ask(CloseableHttpClient client, int port) {
        try {
            return client.execute(new HttpGet("http://news.example:" + port + "/"), answer -> "" + answer.getCode());
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void an_open_port_of_this_machine_is_told_from_a_closed_one_by_nothing() throws Exception {
        int open = server.getAddress().getPort();
        server.createContext("/other", exchange -> {});
        try (CloseableHttpClient client = client()) {
            String answer = ask(client, open);
            server.stop(0);
            assertThat(ask(client, open)).isEqualTo(answer).contains("nothing is asked at this address");
        }
        assertThat(heard).hasValue(0);
    }

    @Test
    void a_redirect_is_given_back_and_not_followed() throws Exception {
        try (CloseableHttpClient client = client("news.example")) {
            assertThat(ask(client, server.getAddress().getPort())).isEqualTo("302");
        }
        assertThat(heard).hasValue(1);
    }
}
