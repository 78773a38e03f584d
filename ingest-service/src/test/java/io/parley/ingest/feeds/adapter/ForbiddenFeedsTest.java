package io.parley.ingest.feeds.adapter;

import static io.parley.ingest.feeds.FeedServer.answer;
import static io.parley.ingest.feeds.FeedServer.rss;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.ingest.feeds.FeedServer;
import io.parley.ingest.feeds.application.FeedFetcher.Answer;
import io.parley.ingest.feeds.application.Validators;
import io.parley.ingest.feeds.domain.PollResult.Failed;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A feed's address leads to no place inside (SSRF): 127.0.0.1 is the one host that is allowed here, by that name. */
@Timeout(30)
class ForbiddenFeedsTest {

    private final AtomicInteger heard = new AtomicInteger();
    private final HttpFeedFetcher fetcher =
            new HttpFeedFetcher(new HttpFeedFetcherTest.Limits(Duration.ofSeconds(2), 64 * 1024), Clock.systemUTC());
    private FeedServer server;
    private int port;

    @BeforeEach
    void start() throws IOException {
        server = new FeedServer();
        port = URI.create(server.serve("/secret", exchange -> {
                    heard.incrementAndGet();
                    answer(exchange, 200, rss("1", "Inside"));
                }))
                .getPort();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String reason(String url) {
        return ((Failed) ((Answer.Nothing) fetcher.fetch(url, Validators.NONE)).result()).reason();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:%d/secret",
                "http://0.0.0.0:%d/secret",
                "http://2130706433:%d/secret",
                "http://127.1.1.1:%d/secret",
                "http://[::1]:%d/secret",
                "http://[::ffff:127.0.0.1]:%d/secret",
                "http://127.0.0.1@localhost:%d/secret",
                "http://169.254.169.254:%d/latest/meta-data/",
                "http://10.0.0.1:%d/secret"
            })
    void an_address_inside_is_not_asked_directly_or_by_a_redirect(String address) {
        String inside = address.formatted(port);
        String told = reason(inside);
        String away = server.serve("/away", e -> answer(e, 302, new byte[0], "Location", inside));
        assertThat(reason(away)).isNotEmpty();
        assertThat(heard).hasValue(0);
        assertThat(told).doesNotContain("refused", "timed out", "unreachable");
    }

    @Test
    void an_open_port_is_told_from_a_closed_one_by_nothing() {
        String open = reason("http://localhost:" + port + "/secret");
        server.close();
        assertThat(reason("http://localhost:" + port + "/secret")).isEqualTo(open);
    }
}
