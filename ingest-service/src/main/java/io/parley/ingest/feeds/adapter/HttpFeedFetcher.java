package io.parley.ingest.feeds.adapter;

import io.parley.foundation.outbound.GuardedClient;
import io.parley.foundation.outbound.GuardedResolver;
import io.parley.ingest.feeds.application.FeedFetcher;
import io.parley.ingest.feeds.application.FeedsConfig;
import io.parley.ingest.feeds.application.Validators;
import io.parley.ingest.feeds.domain.PollResult;
import io.parley.ingest.feeds.domain.PollResult.Failed;
import io.parley.ingest.wire.domain.CharsetLabels;
import io.parley.ingest.wire.domain.WireDocument;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpMessage;
import org.jspecify.annotations.Nullable;

/**
 * Fetches feeds with conditional requests; bounded in time altogether, and in size after decompression. Where a
 * connection may go is decided by {@link GuardedResolver}, at each step of the way.
 */
@ApplicationScoped
public class HttpFeedFetcher implements FeedFetcher {

    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1";

    private final CloseableHttpClient client;
    private final FeedsConfig config;
    private final Clock clock;
    private final int limit;

    @Inject
    HttpFeedFetcher(FeedsConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.limit = Math.toIntExact(config.maxSize().asLongValue());
        client = GuardedClient.of(new GuardedResolver(config.allowedHosts().orElse(Set.of())), config.timeout());
    }

    @PreDestroy
    void close() throws IOException {
        client.close();
    }

    @Override
    public Answer fetch(String url, Validators validators) {
        Deadline deadline = Deadline.in(config.timeout());
        try {
            Redirects at = Redirects.from(URI.create(url));
            while (true) {
                HttpGet request = request(at.address(), validators);
                CompletableFuture<Void> watchdog = CompletableFuture.runAsync(
                        request::cancel,
                        CompletableFuture.delayedExecutor(deadline.left().toMillis(), TimeUnit.MILLISECONDS));
                try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
                    if (!Redirects.isOne(response.getCode())) {
                        return answer(response, at, deadline);
                    }
                    at = at.follow(response.getCode(), header(response, "Location"));
                } finally {
                    watchdog.cancel(false);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return failed(deadline.isOver() ? "the server took too long" : PlainWords.of(e));
        }
    }

    private HttpGet request(URI address, Validators validators) {
        HttpGet request = new HttpGet(address);
        request.setHeader("User-Agent", config.userAgent());
        request.setHeader("Accept", ACCEPT);
        request.setHeader("Accept-Encoding", "gzip");
        header(request, "If-None-Match", validators.etag());
        header(request, "If-Modified-Since", validators.lastModified());
        return request;
    }

    private static void header(HttpMessage request, String name, @Nullable String value) {
        if (value != null) {
            request.setHeader(name, value);
        }
    }

    private static @Nullable String header(HttpMessage response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private Answer answer(ClassicHttpResponse response, Redirects at, Deadline deadline) throws IOException {
        int status = response.getCode();
        if (status == 304) {
            return new Answer.Nothing(new PollResult.Unchanged(), at.movedTo());
        }
        if (status == 410) {
            return new Answer.Nothing(new PollResult.Gone(), null);
        }
        if (status != 200) {
            Failed failed = new Failed(
                    PlainWords.of(status), RetryAfter.read(header(response, "Retry-After"), clock.instant()));
            return new Answer.Nothing(failed, null);
        }
        HttpEntity entity = response.getEntity();
        try (InputStream body = entity == null ? InputStream.nullInputStream() : entity.getContent()) {
            byte[] bytes = FeedBody.read(body, limit, deadline);
            if (bytes.length > limit) {
                return failed("the feed is larger than " + limit + " bytes");
            }
            // Servers are often wrong about the type; the content of a feed tells its own vocabulary.
            return new Answer.Document(
                    new WireDocument(bytes, "application/xml", charset(header(response, "Content-Type")), at.address()),
                    new Validators(header(response, "ETag"), header(response, "Last-Modified")),
                    at.movedTo());
        }
    }

    /** The charset that the header names; one that is not known counts as none. */
    private static @Nullable Charset charset(@Nullable String contentType) {
        ContentType type = ContentType.parseLenient(contentType);
        return type == null ? null : CharsetLabels.charset(type.getParameter("charset"));
    }

    private static Answer failed(String reason) {
        return new Answer.Nothing(new Failed(reason, null), null);
    }
}
