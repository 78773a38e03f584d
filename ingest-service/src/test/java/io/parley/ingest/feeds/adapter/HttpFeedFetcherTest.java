package io.parley.ingest.feeds.adapter;

import static io.parley.ingest.feeds.FeedServer.answer;
import static io.parley.ingest.feeds.FeedServer.rss;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.ingest.feeds.FeedServer;
import io.parley.ingest.feeds.application.FeedFetcher.Answer;
import io.parley.ingest.feeds.application.FeedsConfig;
import io.parley.ingest.feeds.application.Validators;
import io.parley.ingest.feeds.domain.PollResult;
import io.parley.ingest.feeds.domain.PollResult.Failed;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HttpFeedFetcherTest {

    private static final Instant NOW = Instant.parse("2025-10-07T10:00:00Z");
    private static final byte[] NOTHING = new byte[0];
    private static final byte[] FEED = rss("1", "Talks");

    private final HttpFeedFetcher fetcher =
            new HttpFeedFetcher(new Limits(Duration.ofSeconds(2), 64 * 1024), Clock.fixed(NOW, ZoneOffset.UTC));
    private FeedServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FeedServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    record Limits(Duration timeout, long bytes) implements FeedsConfig {
        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public Duration lease() {
            return timeout.multipliedBy(2);
        }

        @Override
        public Optional<URI> pages() {
            return Optional.empty();
        }

        @Override
        public Optional<Set<String>> allowedHosts() {
            return Optional.of(Set.of("127.0.0.1"));
        }

        @Override
        public MemorySize maxSize() {
            return new MemorySize(BigInteger.valueOf(bytes));
        }

        @Override
        public String userAgent() {
            return "test";
        }
    }

    private Answer fetch(String url) {
        return fetcher.fetch(url, Validators.NONE);
    }

    private static Failed failed(Answer answer) {
        return (Failed) ((Answer.Nothing) answer).result();
    }

    private static byte[] zipped(byte[] plain, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < times; i++) {
                zip.write(plain);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void validators_of_the_last_answer_go_back_with_the_next_question() {
        String url = server.serve("/feed", exchange -> {
            boolean known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Tue, 07 Oct 2025 09:00:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            answer(
                    exchange,
                    known ? 304 : 200,
                    known ? NOTHING : FEED,
                    "ETag",
                    "\"7\"",
                    "Last-Modified",
                    "Tue, 07 Oct 2025 09:00:00 GMT");
        });
        Answer.Document first = (Answer.Document) fetch(url);
        assertThat(first.document().bytes()).isEqualTo(FEED);
        assertThat(((Answer.Nothing) fetcher.fetch(url, first.validators())).result())
                .isEqualTo(new PollResult.Unchanged());
    }

    @Test
    void a_server_says_how_long_it_wants_to_be_left_alone() {
        String seconds = server.serve("/busy", e -> answer(e, 429, NOTHING, "Retry-After", "120"));
        String date =
                server.serve("/down", e -> answer(e, 503, NOTHING, "Retry-After", "Tue, 07 Oct 2025 11:00:00 GMT"));
        String nonsense = server.serve("/odd", e -> answer(e, 500, NOTHING, "Retry-After", "soon"));
        assertThat(failed(fetch(seconds)).retryAfter()).isEqualTo(Duration.ofMinutes(2));
        assertThat(failed(fetch(date)).retryAfter()).isEqualTo(Duration.ofHours(1));
        assertThat(failed(fetch(nonsense)).retryAfter()).isNull();
    }

    @Test
    void a_feed_that_has_moved_for_good_is_known_by_its_new_address() {
        String home = server.serve("/home", e -> answer(e, 200, FEED));
        String once = server.serve("/once", e -> answer(e, 301, NOTHING, "Location", "/home"));
        String twice = server.serve("/twice", e -> answer(e, 308, NOTHING, "Location", once));
        String away = server.serve("/away", e -> answer(e, 302, NOTHING, "Location", home));
        assertThat(fetch(home).movedTo()).isNull();
        assertThat(fetch(once).movedTo()).isEqualTo(home);
        assertThat(fetch(twice).movedTo()).isEqualTo(home);
        assertThat(fetch(away)).isInstanceOf(Answer.Document.class);
        assertThat(fetch(away).movedTo()).isNull();
    }

    @Test
    void redirects_end_somewhere() {
        String circle = server.serve("/circle", e -> answer(e, 302, NOTHING, "Location", "/circle"));
        String nowhere = server.serve("/nowhere", e -> answer(e, 301, NOTHING));
        String file = server.serve("/file", e -> answer(e, 301, NOTHING, "Location", "file:///etc/passwd"));
        assertThat(failed(fetch(circle)).reason()).contains("more than 5 times");
        assertThat(failed(fetch(nowhere)).reason()).contains("without a Location");
        assertThat(failed(fetch(file)).reason()).contains("not followed");
    }

    @Test
    void a_compressed_feed_is_read_and_a_bomb_is_not() throws IOException {
        byte[] small = zipped(FEED, 1);
        byte[] bomb = zipped(new byte[1024 * 1024], 200);
        String honest = server.serve("/zip", e -> answer(e, 200, small, "Content-Encoding", "gzip"));
        String silent = server.serve("/silent", e -> answer(e, 200, small));
        String liar = server.serve("/liar", e -> answer(e, 200, FEED, "Content-Encoding", "gzip"));
        String hostile = server.serve("/bomb", e -> answer(e, 200, bomb, "Content-Encoding", "gzip"));
        for (String url : new String[] {honest, silent, liar}) {
            assertThat(((Answer.Document) fetch(url)).document().bytes()).isEqualTo(FEED);
        }
        assertThat(failed(fetch(hostile)).reason()).contains("larger than");
    }

    @Test
    void a_server_that_stops_in_the_middle_is_given_up() {
        String url = server.serve("/stuck", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(FEED, 0, 10);
            exchange.getResponseBody().flush();
        });
        Instant start = Instant.now();
        assertThat(fetch(url)).isInstanceOf(Answer.Nothing.class);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void a_feed_that_is_gone_is_told_from_one_that_fails() {
        String gone = server.serve("/gone", e -> answer(e, 410, NOTHING));
        assertThat(((Answer.Nothing) fetch(gone)).result()).isEqualTo(new PollResult.Gone());
        assertThat(failed(fetch("http://127.0.0.1:1/feed")).reason()).contains("cannot be reached");
    }
}
