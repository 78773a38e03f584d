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
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Fetches feeds with conditional requests; bounded in time, and in size after decompression. */
@ApplicationScoped
public class HttpFeedFetcher implements FeedFetcher {

    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1";

    private final HttpClient client;
    private final FeedsConfig config;
    private final Clock clock;

    @Inject
    HttpFeedFetcher(FeedsConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        client = HttpClient.newBuilder()
                .followRedirects(Redirect.NORMAL)
                .connectTimeout(config.timeout())
                .build();
    }

    @Override
    public Answer fetch(String url, Validators validators) {
        try {
            HttpResponse<InputStream> response = client.send(request(url, validators), BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return answer(response, body);
            }
        } catch (IOException | IllegalArgumentException e) {
            return failed(e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed("interrupted");
        }
    }

    private HttpRequest request(String url, Validators validators) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(config.timeout())
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

    private Answer answer(HttpResponse<InputStream> response, InputStream body) throws IOException {
        int status = response.statusCode();
        if (status == 304) {
            return new Answer.Nothing(new PollResult.Unchanged());
        }
        if (status == 410) {
            return new Answer.Nothing(new PollResult.Gone());
        }
        if (status != 200) {
            return new Answer.Nothing(new Failed(
                    "the server answered " + status,
                    RetryAfter.read(response.headers().firstValue("Retry-After").orElse(null), clock.instant())));
        }
        boolean zipped =
                response.headers().firstValue("Content-Encoding").orElse("").contains("gzip");
        int limit = Math.toIntExact(config.maxSize().asLongValue());
        byte[] bytes = (zipped ? new GZIPInputStream(body) : body).readNBytes(limit + 1);
        if (bytes.length > limit) {
            return failed("the feed is larger than " + limit + " bytes");
        }
        // Servers are often wrong about the type; the content of a feed tells its own charset and vocabulary.
        return new Answer.Document(
                new WireDocument(bytes, "application/xml", null),
                new Validators(
                        response.headers().firstValue("ETag").orElse(null),
                        response.headers().firstValue("Last-Modified").orElse(null)));
    }

    private static Answer failed(String reason) {
        return new Answer.Nothing(new Failed(reason, null));
    }
}
