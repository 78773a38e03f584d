package io.parley.ingest.feeds.adapter;

import io.parley.ingest.feeds.application.FeedFetcher;
import io.parley.ingest.feeds.application.FeedsConfig;
import io.parley.ingest.feeds.application.Validators;
import io.parley.ingest.feeds.domain.PollResult;
import io.parley.ingest.feeds.domain.PollResult.Failed;
import io.parley.ingest.wire.domain.WireDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Fetches feeds with conditional requests; bounded in time altogether, and in size after decompression. */
@ApplicationScoped
public class HttpFeedFetcher implements FeedFetcher {

    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1";

    private final HttpClient client;
    private final FeedsConfig config;
    private final Clock clock;
    private final int limit;

    @Inject
    HttpFeedFetcher(FeedsConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.limit = Math.toIntExact(config.maxSize().asLongValue());
        client = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .connectTimeout(config.timeout())
                .build();
    }

    @Override
    public Answer fetch(String url, Validators validators) {
        Deadline deadline = Deadline.in(config.timeout());
        try {
            Redirects at = Redirects.from(URI.create(url));
            while (true) {
                HttpResponse<InputStream> response =
                        client.send(request(at.address(), validators, deadline), BodyHandlers.ofInputStream());
                try (InputStream body = response.body()) {
                    if (!Redirects.isOne(response.statusCode())) {
                        return answer(response, body, deadline, at.movedTo());
                    }
                    at = at.follow(response.statusCode(), location(response.headers()));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return failed(e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed("interrupted");
        }
    }

    private HttpRequest request(URI address, Validators validators, Deadline deadline) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(deadline.left())
                .header("User-Agent", config.userAgent())
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", "gzip");
        header(request, "If-None-Match", validators.etag());
        header(request, "If-Modified-Since", validators.lastModified());
        return request.build();
    }

    private static void header(HttpRequest.Builder request, String name, @Nullable String value) {
        if (value != null) {
            request.header(name, value);
        }
    }

    private static @Nullable String location(HttpHeaders headers) {
        return headers.firstValue("Location").orElse(null);
    }

    private Answer answer(
            HttpResponse<InputStream> response, InputStream body, Deadline deadline, @Nullable String movedTo)
            throws IOException {
        int status = response.statusCode();
        if (status == 304) {
            return new Answer.Nothing(new PollResult.Unchanged(), movedTo);
        }
        if (status == 410) {
            return new Answer.Nothing(new PollResult.Gone(), null);
        }
        HttpHeaders headers = response.headers();
        if (status != 200) {
            Failed failed = new Failed(
                    "the server answered " + status,
                    RetryAfter.read(headers.firstValue("Retry-After").orElse(null), clock.instant()));
            return new Answer.Nothing(failed, null);
        }
        byte[] bytes = FeedBody.read(body, limit, deadline);
        if (bytes.length > limit) {
            return failed("the feed is larger than " + limit + " bytes");
        }
        // Servers are often wrong about the type; the content of a feed tells its own charset and vocabulary.
        return new Answer.Document(
                new WireDocument(bytes, "application/xml", null),
                new Validators(
                        headers.firstValue("ETag").orElse(null),
                        headers.firstValue("Last-Modified").orElse(null)),
                movedTo);
    }

    private static Answer failed(String reason) {
        return new Answer.Nothing(new Failed(reason, null), null);
    }
}
